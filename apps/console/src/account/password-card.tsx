import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../frame/problem';
import { Section } from '../frame/section';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { NewPasswordField, PasswordField } from '../sign-in/account-fields';

/** Changes the password; all other sessions end by it. */
export function PasswordCard(): ReactNode {
  const { t } = useTranslation();
  const [currentPassword, setCurrentPassword] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const action = useAction(
    () => hospital.rest.POST('/v1/auth/change-password', { body: { currentPassword, newPassword } }),
    {
      refreshes: ['/v1/me/sessions'],
      done: t('account.passwordChanged'),
      onDone: () => {
        setCurrentPassword('');
        setNewPassword('');
      },
    },
  );
  return (
    <Section title={t('account.password')}>
      <Box
        component="form"
        sx={{ display: 'grid', gap: 2, maxWidth: 480 }}
        onSubmit={(event) => {
          event.preventDefault();
          action.mutate();
        }}
      >
        <PasswordField value={currentPassword} onChange={setCurrentPassword} />
        <NewPasswordField value={newPassword} onChange={setNewPassword} />
        <Problem error={action.error} />
        <Button type="submit" variant="outlined" loading={action.isPending}>
          {t('account.changePassword')}
        </Button>
      </Box>
    </Section>
  );
}
