import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components, dataOf, idempotent } from '#libs/client';
import { useSubject } from '../family/subject';
import { ActButton } from '../frame/act-button';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { Problem } from '../frame/problem';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { TimeLeft } from '../frame/time-left';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';
import { useClinicName, useClinicZone, useDoctorName } from '../people/names';

type Entry = components['schemas']['WaitlistEntryDto'];

const REFRESHES = ['/v1/waitlist-entries', '/v1/appointments', '/v1/slots'];

/** What the patient waits for, and what is offered to them now. */
export function WaitlistPage(): ReactNode {
  const { t } = useTranslation();
  const { patientId } = useSubject();
  const pages = usePages('/v1/waitlist-entries', { query: { patientId } }, { refetchInterval: 30_000 });
  return (
    <Page title={t('waitlist.title')}>
      <LoadedPages pages={pages} empty={t('waitlist.none')}>
        {(items) => (
          <Stack spacing={2}>
            {items.map((entry) => (
              <EntryCard key={entry.id} entry={entry} />
            ))}
          </Stack>
        )}
      </LoadedPages>
    </Page>
  );
}

function EntryCard({ entry }: { entry: Entry }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const doctor = useDoctorName(entry.doctorId ?? undefined);
  const clinic = useClinicName(entry.clinicId ?? undefined);
  const leave = (): Promise<unknown> =>
    hospital.rest.DELETE('/v1/waitlist-entries/{id}', { params: { path: { id: entry.id } } });
  return (
    <ItemCard
      title={[entry.doctorId && doctor, entry.clinicId && clinic].filter(Boolean).join(' · ')}
      status={<StatusChip status={entry.status} label={t(`waitlist.statuses.${entry.status}`)} />}
      actions={
        (entry.status === 'waiting' || entry.status === 'offered') && (
          <ActButton
            label={t('waitlist.leave')}
            question={t('waitlist.leaveQuestion')}
            act={leave}
            options={{ refreshes: REFRESHES }}
          />
        )
      }
    >
      <Typography color="textSecondary">
        {t(`appointments.visitTypes.${entry.visitType}`)} · {formats.calendarDate(entry.from)} –{' '}
        {formats.calendarDate(entry.to)}
      </Typography>
      {entry.offer && <Offer entryId={entry.id} offer={entry.offer} />}
    </ItemCard>
  );
}

function Offer({ entryId, offer }: { entryId: string; offer: NonNullable<Entry['offer']> }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const zone = useClinicZone(offer.clinicId);
  const action = useAction(
    () =>
      dataOf(
        hospital.rest.POST('/v1/waitlist-entries/{id}/accept', {
          params: { path: { id: entryId }, header: idempotent() },
        }),
      ),
    { refreshes: REFRESHES, done: t('appointments.booked') },
  );
  return (
    <>
      <Alert
        severity="success"
        sx={{ mt: 1 }}
        action={
          <Button color="inherit" loading={action.isPending} onClick={() => action.mutate()}>
            {t('waitlist.accept')}
          </Button>
        }
      >
        {t('waitlist.offer', { time: formats.dateTime(offer.startsAt, zone) })}{' '}
        <TimeLeft until={offer.expiresAt} />
      </Alert>
      <Problem error={action.error} />
    </>
  );
}
