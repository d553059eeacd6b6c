import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../frame/form-dialog';
import { hospital } from '../hospital/hospital';
import { queryClient } from '../hospital/query-client';
import { signOut } from '../hospital/session';
import { useVisitor } from '../hospital/user';
import { PasswordField } from './account-fields';

/** The session is over, but the page with all that was begun on it still stands: asks for the password alone. */
export function SignInAgain(): ReactNode {
  const { t } = useTranslation();
  const visitor = useVisitor();
  const [password, setPassword] = useState('');
  const ended = visitor.state === 'user' && visitor.ended;
  const email = visitor.state === 'user' ? visitor.user.email : '';
  const action = useMutation({
    mutationFn: () => hospital.signIn(email, password),
    onSuccess: () => {
      setPassword('');
      void queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      open={ended}
      title={t('signIn.again')}
      submit={t('signIn.submit')}
      action={action}
      onSubmit={() => action.mutate()}
      onClose={() => void signOut()}
    >
      <Typography>{t('signIn.ended', { email })}</Typography>
      <PasswordField value={password} onChange={setPassword} />
    </FormDialog>
  );
}
