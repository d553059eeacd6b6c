import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';
import { DownloadButton } from '../files/download-button';
import { LoadedPages } from '../frame/loaded';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';
import { ClinicName, DoctorName } from '../people/names';

export type MedicalLeave = components['schemas']['MedicalLeaveDto'];

/** A patient's medical leaves. */
export function LeavesList({
  patientId,
  actions,
}: {
  patientId: string;
  actions?: (leave: MedicalLeave) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const pages = usePages('/v1/medical-leaves', { query: { patientId } });
  return (
    <LoadedPages pages={pages} empty={t('leaves.none')}>
      {(leaves) => (
        <Stack spacing={2}>
          {leaves.map((leave) => (
            <ItemCard
              key={leave.id}
              title={`${formats.calendarDate(leave.from)} – ${formats.calendarDate(leave.to)}`}
              status={<StatusChip status={leave.status} label={t(`leaves.statuses.${leave.status}`)} />}
              actions={
                <>
                  <DownloadButton path="/v1/medical-leaves/{id}/document.pdf" id={leave.id} label="PDF" />
                  {leave.status === 'issued' && actions?.(leave)}
                </>
              }
            >
              <Typography color="textSecondary">
                <DoctorName id={leave.doctorId} /> · <ClinicName id={leave.clinicId} />
              </Typography>
              {leave.reason && <Typography>{leave.reason}</Typography>}
              {leave.examsIncluded && <Typography>{t('leaves.examsIncluded')}</Typography>}
              {leave.revocationReason && <Typography>{leave.revocationReason}</Typography>}
              {leave.verificationCode && (
                <Typography>
                  {t('leaves.code')}: <bdi>{leave.verificationCode}</bdi>
                </Typography>
              )}
            </ItemCard>
          ))}
        </Stack>
      )}
    </LoadedPages>
  );
}
