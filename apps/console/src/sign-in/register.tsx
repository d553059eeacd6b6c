import Alert from '@mui/material/Alert';
import Link from '@mui/material/Link';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, useNavigate } from 'react-router';
import { Choice, Field } from '../frame/field';
import { hospital } from '../hospital/hospital';
import { EmailField, NewPasswordField } from './account-fields';
import { VisitorForm } from './visitor-form';
import { VisitorPage } from './visitor-page';

const EMPTY = {
  email: '',
  password: '',
  firstName: '',
  lastName: '',
  dateOfBirth: '',
  sex: '' as 'female' | 'male' | '',
  phone: '',
};

/** Makes an account: the data first, then the code that was mailed. */
export function Register(): ReactNode {
  const [form, setForm] = useState(EMPTY);
  const [sent, setSent] = useState(false);
  return sent ? (
    <VerifyEmail email={form.email} password={form.password} />
  ) : (
    <PersonalData form={form} setForm={setForm} onSent={() => setSent(true)} />
  );
}

type Form = typeof EMPTY;

function PersonalData({
  form,
  setForm,
  onSent,
}: {
  form: Form;
  setForm: (form: Form) => void;
  onSent: () => void;
}): ReactNode {
  const { t, i18n } = useTranslation();
  const field = (name: Exclude<keyof Form, 'sex'>) => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
  });
  const action = useMutation({
    mutationFn: () => {
      const { phone, sex, ...rest } = form;
      return hospital.rest.POST('/v1/auth/register', {
        body: {
          ...rest,
          sex: sex === 'male' ? 'male' : 'female',
          locale: i18n.language === 'ar' ? 'ar' : 'en',
          ...(phone && { phone }),
        },
      });
    },
    onSuccess: onSent,
  });
  return (
    <VisitorPage title={t('signIn.register')}>
      <VisitorForm action={action} submit={t('signIn.createAccount')} onSubmit={() => action.mutate()}>
        <Field {...field('firstName')} label={t('people.firstName')} autoComplete="given-name" required />
        <Field {...field('lastName')} label={t('people.lastName')} autoComplete="family-name" required />
        <Field {...field('dateOfBirth')} label={t('people.dateOfBirth')} type="date" required />
        <Choice
          label={t('people.sex')}
          value={form.sex}
          onChange={(sex) => setForm({ ...form, sex })}
          options={(['female', 'male'] as const).map((value) => ({
            value,
            label: t(`people.sexes.${value}`),
          }))}
          required
        />
        <Field {...field('phone')} label={t('people.phone')} type="tel" autoComplete="tel" />
        <EmailField {...field('email')} />
        <NewPasswordField {...field('password')} />
      </VisitorForm>
      <Link component={RouterLink} to="/" sx={{ display: 'inline-block', mt: 2 }}>
        {t('signIn.haveAccount')}
      </Link>
    </VisitorPage>
  );
}

function VerifyEmail({ email, password }: { email: string; password: string }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [code, setCode] = useState('');
  const action = useMutation({
    mutationFn: async () => {
      await hospital.rest.POST('/v1/auth/verify-email', { body: { email, code } });
      return hospital.signIn(email, password);
    },
    onSuccess: () => void navigate('/', { replace: true }),
  });
  return (
    <VisitorPage title={t('signIn.verify')}>
      <VisitorForm action={action} submit={t('signIn.submit')} onSubmit={() => action.mutate()}>
        <Alert severity="info">{t('signIn.codeSent', { email })}</Alert>
        <Field
          value={code}
          onChange={setCode}
          label={t('signIn.code')}
          autoComplete="one-time-code"
          required
          slotProps={{ htmlInput: { inputMode: 'numeric', pattern: '[0-9]{6}', maxLength: 6 } }}
        />
      </VisitorForm>
    </VisitorPage>
  );
}
