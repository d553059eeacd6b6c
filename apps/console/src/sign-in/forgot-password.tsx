import Alert from '@mui/material/Alert';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hospital } from '../hospital/hospital';
import { EmailField } from './account-fields';
import { VisitorForm } from './visitor-form';
import { VisitorPage } from './visitor-page';

/** Has a link mailed by which a new password can be set. */
export function ForgotPassword(): ReactNode {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const action = useMutation({
    mutationFn: () => hospital.rest.POST('/v1/auth/forgot-password', { body: { email } }),
  });
  return (
    <VisitorPage title={t('signIn.forgot')}>
      {action.isSuccess ? (
        <Alert severity="info">{t('signIn.forgotSent', { email })}</Alert>
      ) : (
        <VisitorForm action={action} submit={t('signIn.sendLink')} onSubmit={() => action.mutate()}>
          <EmailField value={email} onChange={setEmail} />
        </VisitorForm>
      )}
    </VisitorPage>
  );
}
