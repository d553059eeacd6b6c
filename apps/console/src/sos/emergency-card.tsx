import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../frame/loaded';
import { useRead } from '../hospital/use-read';
import { useFormats } from '../language/formats';
import { usePersonName } from '../people/names';

/** What saves a life: read once, by whoever answers the SOS. */
export function EmergencyCardDialog({ sosId, onClose }: { sosId: string; onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = usePersonName();
  const card = useRead('/v1/sos/{id}/emergency-card', { path: { id: sosId } });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="card-heading">
      <DialogTitle id="card-heading">{t('sos.card')}</DialogTitle>
      <DialogContent>
        <Loaded query={card}>
          {(data) => (
            <>
              <Typography variant="h6" component="p">
                {name(data)}
              </Typography>
              <Typography gutterBottom>
                {formats.calendarDate(data.dateOfBirth)} · {t(`people.sexes.${data.sex}`)} ·{' '}
                {t('sos.bloodType')}: {data.bloodType ?? '–'}
              </Typography>
              <Lines
                title={t('chart.allergies')}
                lines={data.allergies.map(({ substance, reaction, severity }) =>
                  [substance, reaction, t(`chart.severities.${severity}`)].join(' – '),
                )}
              />
              <Lines title={t('chart.conditions')} lines={data.conditions.map(({ display }) => display)} />
              <Lines
                title={t('chart.medications')}
                lines={data.medications.map(({ medicationName, dose, frequency }) =>
                  [medicationName, dose, frequency].join(' – '),
                )}
              />
              <Lines
                title={t('sos.contacts')}
                lines={data.emergencyContacts.map((one) => `${one.name} (${one.relation}): ${one.phone}`)}
              />
            </>
          )}
        </Loaded>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Lines({ title, lines }: { title: string; lines: string[] }): ReactNode {
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1 }}>
        {title}
      </Typography>
      {lines.length ? (
        lines.map((line) => <Typography key={line}>{line}</Typography>)
      ) : (
        <Typography>–</Typography>
      )}
    </>
  );
}
