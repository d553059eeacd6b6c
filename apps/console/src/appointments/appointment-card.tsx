import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import VideoIcon from '@mui/icons-material/VideocamOutlined';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { useFormats } from '../language/formats';
import { ClinicName, useClinicZone } from '../people/names';

export type Appointment = components['schemas']['AppointmentDto'];

/** An appointment in the time of its clinic. */
export function AppointmentCard({
  appointment,
  who,
  actions,
}: {
  appointment: Appointment;
  /** With whom: the doctor for a patient, the patient for a doctor. */
  who: ReactNode;
  actions?: ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { clinicId, visitType, status, startsAt, endsAt, reason, cancellation } = appointment;
  const zone = useClinicZone(clinicId);
  const Icon = visitType === 'online' ? VideoIcon : PlaceIcon;
  return (
    <ItemCard
      title={
        <>
          {formats.date(startsAt, zone)}, {formats.time(startsAt, zone)}–{formats.time(endsAt, zone)}
        </>
      }
      status={<StatusChip status={status} label={t(`appointments.statuses.${status}`)} />}
      actions={actions}
    >
      <Typography>{who}</Typography>
      <Typography color="textSecondary" sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Icon fontSize="small" aria-hidden />
        {t(`appointments.visitTypes.${visitType}`)} · <ClinicName id={clinicId} />
      </Typography>
      {reason && <Typography color="textSecondary">{reason}</Typography>}
      {cancellation && (
        <Typography color="textSecondary">
          {t('appointments.cancelledBecause', { reason: cancellation.reason })}
        </Typography>
      )}
    </ItemCard>
  );
}
