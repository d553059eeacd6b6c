import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import ChatIcon from '@mui/icons-material/ChatOutlined';
import PeopleIcon from '@mui/icons-material/PeopleOutlined';
import ScheduleIcon from '@mui/icons-material/ScheduleOutlined';
import SosIcon from '@mui/icons-material/SosOutlined';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import { AccountPage } from '../account/account-page';
import { ConsultationPage } from '../chat/consultation-page';
import { ConsultationsPage } from '../chat/consultations-page';
import { Frame } from '../frame/frame';
import { useUser } from '../hospital/user';
import { NotificationsPage } from '../notifications/notifications-page';
import { SosBoard } from '../sos/sos-board';
import { PatientChartPage } from './patient-chart-page';
import { PatientsPage } from './patients-page';
import { SchedulePage } from './schedule-page';
import { Today } from './today';

/** What a doctor does in the console: the appointments of the day, charts, own schedule, consultations and SOS. */
export default function DoctorPages(): ReactNode {
  const { t } = useTranslation();
  const { doctorId = '' } = useUser();
  const places = [
    { to: '/', label: t('appointments.title'), icon: <CalendarIcon /> },
    { to: '/patients', label: t('doctor.patients'), icon: <PeopleIcon /> },
    { to: '/consultations', label: t('chat.consultations'), icon: <ChatIcon /> },
    { to: '/schedule', label: t('schedule.title'), icon: <ScheduleIcon /> },
    { to: '/sos', label: t('sos.board'), icon: <SosIcon /> },
  ];
  return (
    <Routes>
      <Route element={<Frame places={places} />}>
        <Route index element={<Today />} />
        <Route path="patients" element={<PatientsPage />} />
        <Route path="patients/:id" element={<PatientChartPage />} />
        <Route path="consultations" element={<ConsultationsPage />} />
        <Route path="consultations/:id" element={<ConsultationPage />} />
        <Route path="schedule" element={<SchedulePage doctorId={doctorId} />} />
        <Route path="sos" element={<SosBoard />} />
        <Route path="notifications" element={<NotificationsPage />} />
        <Route path="notification-preferences" element={<AccountPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Route>
    </Routes>
  );
}
