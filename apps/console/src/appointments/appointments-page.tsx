import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSubject } from '../family/subject';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { usePages } from '../hospital/use-pages';
import { PatientsAppointment } from './patients-appointment';

/** What is to come and what has been, of the patient or the dependent who is shown. */
export function AppointmentsPage(): ReactNode {
  const { t } = useTranslation();
  const { patientId } = useSubject();
  const [which, setWhich] = useState<'coming' | 'past'>('coming');
  return (
    <Page
      title={t('appointments.title')}
      actions={
        <>
          <Button component={Link} to="/waitlist">
            {t('waitlist.title')}
          </Button>
          <Button component={Link} to="/book" variant="contained" startIcon={<AddIcon />}>
            {t('appointments.book')}
          </Button>
        </>
      }
    >
      <Tabs value={which} onChange={(_event, value: 'coming' | 'past') => setWhich(value)} sx={{ mb: 2 }}>
        <Tab value="coming" label={t('appointments.coming')} />
        <Tab value="past" label={t('appointments.past')} />
      </Tabs>
      <Appointments key={which + patientId} which={which} patientId={patientId} />
    </Page>
  );
}

function Appointments({ which, patientId }: { which: 'coming' | 'past'; patientId: string }): ReactNode {
  const { t } = useTranslation();
  const [now] = useState(() => new Date().toISOString());
  const pages = usePages('/v1/appointments', {
    query: { patientId, ...(which === 'coming' ? { from: now } : { to: now }) },
  });
  return (
    <LoadedPages pages={pages} empty={t('appointments.none')}>
      {(items) => (
        <Stack spacing={2}>
          {items.map((appointment) => (
            <PatientsAppointment key={appointment.id} appointment={appointment} />
          ))}
        </Stack>
      )}
    </LoadedPages>
  );
}
