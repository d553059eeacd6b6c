import SosIcon from '@mui/icons-material/SosOutlined';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import { AccountPage } from '../account/account-page';
import { Frame } from '../frame/frame';
import { NotificationsPage } from '../notifications/notifications-page';
import { SosBoard } from '../sos/sos-board';

/** What an administrator does in the console: the SOS board. */
export default function AdminPages(): ReactNode {
  const { t } = useTranslation();
  const places = [{ to: '/', label: t('sos.board'), icon: <SosIcon /> }];
  return (
    <Routes>
      <Route element={<Frame places={places} />}>
        <Route index element={<SosBoard />} />
        <Route path="notifications" element={<NotificationsPage />} />
        <Route path="notification-preferences" element={<AccountPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Route>
    </Routes>
  );
}
