import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../frame/page';
import { useUser } from '../hospital/user';
import { NotificationChoices } from './notification-choices';
import { PasswordCard } from './password-card';
import { ProfileCard } from './profile-card';
import { SessionsCard } from './sessions-card';

/** What concerns one's own account. */
export function AccountPage(): ReactNode {
  const { t } = useTranslation();
  const { patientId } = useUser();
  return (
    <Page title={t('frame.account')}>
      {patientId && <ProfileCard patientId={patientId} />}
      <NotificationChoices />
      <PasswordCard />
      <SessionsCard />
    </Page>
  );
}
