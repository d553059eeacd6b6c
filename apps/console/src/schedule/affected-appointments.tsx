import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../hospital/use-read';
import { useFormats } from '../language/formats';
import { PatientName } from '../people/names';

/** An appointment that stands in the way, as the hospital names it. */
export interface Affected {
  id: string;
  startsAt: string;
}

/** How many are told one by one. */
const SHOWN = 20;

/** Who would be cancelled by time off. */
export function AffectedAppointments({
  affected,
  doctorId,
  zone,
}: {
  affected: readonly Affected[];
  doctorId: string;
  zone: string;
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const shown = affected.slice(0, SHOWN);
  const first = shown.at(0)?.startsAt;
  const last = shown.at(-1)?.startsAt;
  const end = last && new Date(Date.parse(last) + 1).toISOString();
  const { data } = useRead(
    '/v1/appointments',
    { query: { doctorId, from: first, to: end, limit: 100 } },
    { enabled: first !== undefined },
  );
  return (
    <Alert severity="warning" role="status">
      {t('timeOff.affects', { count: affected.length })}
      <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
        {shown.map(({ id, startsAt }) => {
          const patientId = data?.items.find((one) => one.id === id)?.patientId;
          return (
            <li key={id}>
              {formats.dateTime(startsAt, zone)} {patientId && <PatientName id={patientId} />}
            </li>
          );
        })}
        {affected.length > SHOWN && <li>{t('timeOff.andMore', { count: affected.length - SHOWN })}</li>}
      </Box>
    </Alert>
  );
}
