import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Stack from '@mui/material/Stack';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink } from 'react-router';
import { dataOf, idempotent } from '#libs/client';
import { type Appointment, AppointmentCard } from '../appointments/appointment-card';
import { ToConsultation } from '../appointments/to-consultation';
import { ActButton } from '../frame/act-button';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { Problem } from '../frame/problem';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';
import { PatientName } from '../people/names';

const DAY_MILLISECONDS = 86_400_000;
const REFRESHES = ['/v1/appointments', '/v1/consultations', '/v1/slots'];

/** What a doctor does with an appointment next, by its state. */
const NEXT = {
  booked: ['check-in', 'start'],
  checked_in: ['start'],
  in_progress: ['complete'],
} as const;

type StepName = (typeof NEXT)[keyof typeof NEXT][number];

/** A doctor's appointments of one day. */
export function Today(): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const [day, setDay] = useState(() => new Date().setHours(0, 0, 0, 0));
  const at = (milliseconds: number): string => new Date(milliseconds).toISOString();
  const pages = usePages(
    '/v1/appointments',
    { query: { from: at(day), to: at(day + DAY_MILLISECONDS) } },
    { refetchInterval: 60_000 },
  );
  return (
    <Page
      title={formats.date(at(day))}
      actions={
        <>
          <Button onClick={() => setDay(day - DAY_MILLISECONDS)}>{t('doctor.dayBefore')}</Button>
          <Button onClick={() => setDay(day + DAY_MILLISECONDS)}>{t('doctor.dayAfter')}</Button>
        </>
      }
    >
      <LoadedPages pages={pages} empty={t('appointments.none')}>
        {(items) => (
          <Stack spacing={2}>
            {[...items]
              .sort((one, other) => one.startsAt.localeCompare(other.startsAt))
              .map((appointment) => (
                <DoctorsAppointment key={appointment.id} appointment={appointment} />
              ))}
          </Stack>
        )}
      </LoadedPages>
    </Page>
  );
}

function DoctorsAppointment({ appointment }: { appointment: Appointment }): ReactNode {
  const { t } = useTranslation();
  const { id, status, visitType, patientId } = appointment;
  const params = { path: { id } };
  const step = useAction(
    (to: StepName) =>
      dataOf(
        hospital.rest.POST(`/v1/appointments/{id}/${to}`, { params: { ...params, header: idempotent() } }),
      ),
    { refreshes: REFRESHES },
  );
  const cancel = (reason: string): Promise<unknown> =>
    dataOf(
      hospital.rest.POST('/v1/appointments/{id}/cancel', {
        params: { ...params, header: idempotent() },
        body: { reason },
      }),
    );
  const noShow = (): Promise<unknown> =>
    dataOf(
      hospital.rest.POST('/v1/appointments/{id}/no-show', { params: { ...params, header: idempotent() } }),
    );
  const next = status in NEXT ? NEXT[status as keyof typeof NEXT] : [];
  return (
    <AppointmentCard
      appointment={appointment}
      who={
        <Link component={RouterLink} to={`/patients/${patientId}`}>
          <PatientName id={patientId} />
        </Link>
      }
      actions={
        <>
          {visitType === 'online' && <ToConsultation appointmentId={id} />}
          {next.map((to) => (
            <Button
              key={to}
              size="small"
              loading={step.isPending && step.variables === to}
              onClick={() => step.mutate(to)}
            >
              {t(`doctor.steps.${to}`)}
            </Button>
          ))}
          {status === 'booked' && (
            <ActButton
              label={t('appointments.statuses.no_show')}
              question={t('doctor.noShowQuestion')}
              act={noShow}
              options={{ refreshes: REFRESHES }}
            />
          )}
          {(status === 'booked' || status === 'checked_in') && (
            <ActButton
              label={t('appointments.cancel')}
              question={t('appointments.cancelQuestion')}
              reason="required"
              danger
              act={cancel}
              options={{ refreshes: REFRESHES, done: t('appointments.cancelled') }}
            />
          )}
          <Problem error={step.error} />
        </>
      }
    />
  );
}
