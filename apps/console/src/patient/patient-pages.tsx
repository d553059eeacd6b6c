import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import ChatIcon from '@mui/icons-material/ChatOutlined';
import FamilyIcon from '@mui/icons-material/FamilyRestroomOutlined';
import HomeIcon from '@mui/icons-material/HomeOutlined';
import ParcelIcon from '@mui/icons-material/LocalShippingOutlined';
import ChartIcon from '@mui/icons-material/MonitorHeartOutlined';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes } from 'react-router';
import { AccountPage } from '../account/account-page';
import { AppointmentsPage } from '../appointments/appointments-page';
import { BookPage } from '../appointments/book-page';
import { ChartPage } from '../chart/chart-page';
import { ConsultationPage } from '../chat/consultation-page';
import { ConsultationsPage } from '../chat/consultations-page';
import { DeliveriesPage } from '../deliveries/deliveries-page';
import { AcceptGuardianship } from '../family/accept-guardianship';
import { FamilyPage } from '../family/family-page';
import { FamilyProvider } from '../family/subject';
import { SubjectSwitch } from '../family/subject-switch';
import { Frame } from '../frame/frame';
import { NotificationsPage } from '../notifications/notifications-page';
import { SosButton } from '../sos/sos-button';
import { WaitlistPage } from '../waitlist/waitlist-page';
import { PatientHome } from './home';

/** Everything for a patient. */
export default function PatientPages(): ReactNode {
  const { t } = useTranslation();
  const places = [
    { to: '/', label: t('home.title'), icon: <HomeIcon /> },
    { to: '/appointments', label: t('appointments.title'), icon: <CalendarIcon /> },
    { to: '/consultations', label: t('chat.consultations'), icon: <ChatIcon /> },
    { to: '/chart', label: t('chart.title'), icon: <ChartIcon /> },
    { to: '/deliveries', label: t('deliveries.title'), icon: <ParcelIcon /> },
    { to: '/family', label: t('family.title'), icon: <FamilyIcon /> },
  ];
  return (
    <FamilyProvider>
      <Routes>
        <Route
          element={
            <Frame
              places={places}
              tools={
                <>
                  <SubjectSwitch />
                  <SosButton />
                </>
              }
            />
          }
        >
          <Route index element={<PatientHome />} />
          <Route path="book" element={<BookPage />} />
          <Route path="appointments" element={<AppointmentsPage />} />
          <Route path="waitlist" element={<WaitlistPage />} />
          <Route path="consultations" element={<ConsultationsPage />} />
          <Route path="consultations/:id" element={<ConsultationPage />} />
          <Route path="chart" element={<ChartPage />} />
          <Route path="deliveries" element={<DeliveriesPage />} />
          <Route path="family" element={<FamilyPage />} />
          <Route path="accept-guardianship" element={<AcceptGuardianship />} />
          <Route path="notifications" element={<NotificationsPage />} />
          <Route path="notification-preferences" element={<AccountPage />} />
          <Route path="account" element={<AccountPage />} />
          <Route path="*" element={<Navigate to="/" replace />} />
        </Route>
      </Routes>
    </FamilyProvider>
  );
}
