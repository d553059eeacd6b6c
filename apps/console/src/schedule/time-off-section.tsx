import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActButton } from '../frame/act-button';
import { LoadedPages } from '../frame/loaded';
import { Section } from '../frame/section';
import { useNow } from '../frame/use-now';
import { hospital } from '../hospital/hospital';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';
import { TimeOffForm } from './time-off-form';
import { useDoctorZone } from './use-doctor-zone';

const MINUTE = 60_000;

/** When a doctor is away, with the way to add to it and to take it back. */
export function TimeOffSection({ doctorId }: { doctorId: string }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const zone = useDoctorZone(doctorId);
  const now = useNow(MINUTE);
  const [adding, setAdding] = useState(false);
  const pages = usePages('/v1/doctors/{id}/time-off', { path: { id: doctorId }, query: { limit: 100 } });
  const remove = (id: string): Promise<unknown> =>
    hospital.rest.DELETE('/v1/time-off/{id}', { params: { path: { id } } });
  return (
    <Section
      title={t('timeOff.title')}
      actions={<Button onClick={() => setAdding(true)}>{t('timeOff.add')}</Button>}
    >
      <LoadedPages pages={pages} empty={t('timeOff.none')}>
        {(times) => (
          <List disablePadding>
            {times.map(({ id, startsAt, endsAt, reason }) => (
              <ListItem key={id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
                <ListItemText
                  primary={`${formats.dateTime(startsAt, zone)} – ${formats.dateTime(endsAt, zone)}`}
                  secondary={reason}
                />
                {Date.parse(endsAt) > now && (
                  <ActButton
                    label={t('timeOff.remove')}
                    question={t('timeOff.removeQuestion')}
                    act={() => remove(id)}
                    options={{ refreshes: ['/v1/doctors', '/v1/slots'], done: t('timeOff.removed') }}
                  />
                )}
              </ListItem>
            ))}
          </List>
        )}
      </LoadedPages>
      {adding && zone && <TimeOffForm doctorId={doctorId} zone={zone} onClose={() => setAdding(false)} />}
    </Section>
  );
}
