import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { hospital } from '../hospital/hospital';
import { EmailField, PasswordField } from './account-fields';
import { VisitorForm } from './visitor-form';
import { VisitorPage } from './visitor-page';

/** Lets people of all roles in; the address stays, so that a link from a mail leads where it should. */
export function SignIn(): ReactNode {
  const { t } = useTranslation();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const action = useMutation({ mutationFn: () => hospital.signIn(email, password) });
  return (
    <VisitorPage title={t('signIn.title')}>
      <VisitorForm action={action} submit={t('signIn.submit')} onSubmit={() => action.mutate()}>
        <EmailField value={email} onChange={setEmail} />
        <PasswordField value={password} onChange={setPassword} />
      </VisitorForm>
      <Stack direction="row" sx={{ mt: 2, justifyContent: 'space-between', flexWrap: 'wrap', gap: 1 }}>
        <Link component={RouterLink} to="/register">
          {t('signIn.register')}
        </Link>
        <Link component={RouterLink} to="/forgot-password">
          {t('signIn.forgot')}
        </Link>
      </Stack>
    </VisitorPage>
  );
}
