import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';
import { DownloadButton } from '../files/download-button';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { useFormats } from '../language/formats';
import { DoctorName } from '../people/names';

export type Prescription = components['schemas']['ListedPrescriptionDto'];

/** A prescription with everything on it. */
export function PrescriptionCard({
  prescription,
  actions,
}: {
  prescription: Prescription;
  actions?: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, doctorId, status, issuedAt, expiresAt, items, cancellation } = prescription;
  return (
    <ItemCard
      title={t('prescriptions.of', { date: formats.date(issuedAt) })}
      status={<StatusChip status={status} label={t(`prescriptions.statuses.${status}`)} />}
      actions={
        <>
          <DownloadButton path="/v1/prescriptions/{id}/document.pdf" id={id} label="PDF" />
          {actions}
        </>
      }
    >
      <Typography color="textSecondary">
        <DoctorName id={doctorId} /> · {t('prescriptions.validUntil', { date: formats.date(expiresAt) })}
      </Typography>
      {cancellation && <Typography>{cancellation.reason}</Typography>}
      <List dense disablePadding>
        {(items ?? []).map((item) => (
          <ListItem key={item.id} disableGutters>
            <ListItemText
              primary={`${item.medicationName} · ${item.dose}`}
              secondary={[
                t(`prescriptions.routes.${item.route}`),
                item.frequency,
                t('prescriptions.days', { count: item.durationDays }),
                t('prescriptions.quantity', { count: item.quantity }),
                item.refills > 0 && t('prescriptions.refills', { count: item.refills }),
                item.instructions,
              ]
                .filter(Boolean)
                .join(' · ')}
            />
          </ListItem>
        ))}
      </List>
    </ItemCard>
  );
}
