import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import ChatIcon from '@mui/icons-material/ChatOutlined';
import ChartIcon from '@mui/icons-material/MonitorHeartOutlined';
import ParcelIcon from '@mui/icons-material/LocalShippingOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PatientsAppointment } from '../appointments/patients-appointment';
import { ConsultationCard } from '../chat/consultation-card';
import { useSubject } from '../family/subject';
import { Loaded, Nothing } from '../frame/loaded';
import { Page } from '../frame/page';
import { Section } from '../frame/section';
import { useRead } from '../hospital/use-read';
import { usePersonName } from '../people/names';

const WAYS = [
  ['/book', 'appointments.book', CalendarIcon],
  ['/consultations', 'chat.consultations', ChatIcon],
  ['/chart', 'chart.title', ChartIcon],
  ['/deliveries', 'deliveries.title', ParcelIcon],
] as const;

/** The first page of a patient: what comes next, and where most go. */
export function PatientHome(): ReactNode {
  const { t } = useTranslation();
  const subject = useSubject();
  const name = usePersonName();
  return (
    <Page title={subject.firstName ? t('home.hello', { name: name(subject) }) : t('home.title')}>
      <Box
        sx={{ display: 'grid', gap: 2, mb: 3, gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' } }}
      >
        {WAYS.map(([to, label, Icon]) => (
          <Button
            key={to}
            component={Link}
            to={to}
            variant="outlined"
            sx={{
              flexDirection: 'column',
              gap: 1,
              py: 2.5,
              bgcolor: 'background.paper',
              textAlign: 'center',
            }}
          >
            <Icon fontSize="large" aria-hidden />
            {t(label)}
          </Button>
        ))}
      </Box>
      <OpenConsultations />
      <Section title={t('home.next')}>
        <Next key={subject.patientId} patientId={subject.patientId} />
      </Section>
    </Page>
  );
}

/** Whoever is awaited in a consultation should see it first. */
function OpenConsultations(): ReactNode {
  const { t } = useTranslation();
  const open = useRead('/v1/consultations', { query: { status: 'open', limit: 10 } });
  if (!open.data?.items.length) return null;
  return (
    <Section title={t('home.openNow')}>
      <Stack spacing={2}>
        {open.data.items.map((consultation) => (
          <ConsultationCard key={consultation.id} consultation={consultation} />
        ))}
      </Stack>
    </Section>
  );
}

function Next({ patientId }: { patientId: string }): ReactNode {
  const { t } = useTranslation();
  const [now] = useState(() => new Date().toISOString());
  const coming = useRead('/v1/appointments', { query: { patientId, from: now, limit: 10 } });
  return (
    <Loaded query={coming}>
      {({ items }) => {
        const next = items.filter(({ status }) => status !== 'cancelled').slice(0, 3);
        return next.length ? (
          <Stack spacing={2}>
            {next.map((appointment) => (
              <PatientsAppointment key={appointment.id} appointment={appointment} />
            ))}
          </Stack>
        ) : (
          <Nothing>{t('appointments.none')}</Nothing>
        );
      }}
    </Loaded>
  );
}
