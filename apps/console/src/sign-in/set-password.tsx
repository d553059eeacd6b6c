import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useNotice } from '../frame/notices';
import { hospital } from '../hospital/hospital';
import { NewPasswordField } from './account-fields';
import { VisitorForm } from './visitor-form';
import { VisitorPage } from './visitor-page';

/** Where the link of a mail leads: of an invitation, or after a forgotten password. */
export function SetPassword(): ReactNode {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const notice = useNotice();
  const [newPassword, setNewPassword] = useState('');
  const action = useMutation({
    mutationFn: () =>
      hospital.rest.POST('/v1/auth/reset-password', {
        body: { token: search.get('token') ?? '', newPassword },
      }),
    onSuccess: () => {
      notice(t('signIn.passwordSet'));
      void navigate('/', { replace: true });
    },
  });
  return (
    <VisitorPage title={t('signIn.setPassword')}>
      <VisitorForm action={action} submit={t('common.save')} onSubmit={() => action.mutate()}>
        <NewPasswordField value={newPassword} onChange={setNewPassword} />
      </VisitorForm>
    </VisitorPage>
  );
}
