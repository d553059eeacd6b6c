import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type components } from '#libs/client';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { useUser } from '../hospital/user';
import { useFormats } from '../language/formats';
import { DoctorName, PatientName } from '../people/names';

type Consultation = components['schemas']['ConsultationDto'];

/** A consultation: with whom, from when to when, and the way in. */
export function ConsultationCard({ consultation }: { consultation: Consultation }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { role } = useUser();
  const { id, status, opensAt, closesAt, doctorId, patientId } = consultation;
  const readable = status !== 'purged' && status !== 'cancelled';
  return (
    <ItemCard
      title={
        <>
          <PatientName id={patientId} />
          {role === 'patient' && (
            <>
              {' · '}
              <DoctorName id={doctorId} />
            </>
          )}
        </>
      }
      status={
        <StatusChip
          status={status}
          mood={status === 'open' ? 'success' : 'default'}
          label={t(`chat.statuses.${status}`)}
        />
      }
      actions={
        readable && (
          <Button
            size="small"
            variant={status === 'open' ? 'contained' : 'text'}
            component={Link}
            to={`/consultations/${id}`}
          >
            {t('chat.open')}
          </Button>
        )
      }
    >
      <Typography color="textSecondary">
        {formats.dateTime(opensAt)} – {formats.time(closesAt)}
      </Typography>
    </ItemCard>
  );
}
