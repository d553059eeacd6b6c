import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import ChatIcon from '@mui/icons-material/ChatOutlined';
import SosIcon from '@mui/icons-material/SosOutlined';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import { AccountPage } from '../account/account-page';
import { ConsultationPage } from '../chat/consultation-page';
import { ConsultationsPage } from '../chat/consultations-page';
import { Frame } from '../frame/frame';
import { NotificationsPage } from '../notifications/notifications-page';
import { SosBoard } from '../sos/sos-board';
import { Today } from './today';

/** What a doctor does in the console: the appointments of the day, consultations and SOS. */
export default function DoctorPages(): ReactNode {
  const { t } = useTranslation();
  const places = [
    { to: '/', label: t('appointments.title'), icon: <CalendarIcon /> },
    { to: '/consultations', label: t('chat.consultations'), icon: <ChatIcon /> },
    { to: '/sos', label: t('sos.board'), icon: <SosIcon /> },
  ];
  return (
    <Routes>
      <Route element={<Frame places={places} />}>
        <Route index element={<Today />} />
        <Route path="consultations" element={<ConsultationsPage />} />
        <Route path="consultations/:id" element={<ConsultationPage />} />
        <Route path="sos" element={<SosBoard />} />
        <Route path="notifications" element={<NotificationsPage />} />
        <Route path="notification-preferences" element={<AccountPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Route>
    </Routes>
  );
}
