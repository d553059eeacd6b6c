import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { DownloadButton } from '../files/download-button';
import { ActButton } from '../frame/act-button';
import { hospital } from '../hospital/hospital';
import { DoctorName } from '../people/names';
import { type Appointment, AppointmentCard } from './appointment-card';
import { ChangeButton } from './change-button';
import { ToConsultation } from './to-consultation';

const BEFORE_IT_BEGINS = ['booked', 'checked_in'];

/** An appointment with what its patient can do about it. */
export function PatientsAppointment({ appointment }: { appointment: Appointment }): ReactNode {
  const { t } = useTranslation();
  const { id, status, visitType, doctorId } = appointment;
  const cancel = (reason: string): Promise<unknown> =>
    dataOf(
      hospital.rest.POST('/v1/appointments/{id}/cancel', {
        params: { path: { id }, header: idempotent() },
        body: { reason },
      }),
    );
  return (
    <AppointmentCard
      appointment={appointment}
      who={<DoctorName id={doctorId} />}
      actions={
        <>
          {visitType === 'online' && <ToConsultation appointmentId={id} />}
          {status === 'booked' && <ChangeButton appointment={appointment} />}
          {BEFORE_IT_BEGINS.includes(status) && (
            <>
              <DownloadButton
                path="/v1/appointments/{id}/calendar.ics"
                id={id}
                label={t('appointments.toCalendar')}
              />
              <ActButton
                label={t('appointments.cancel')}
                question={t('appointments.cancelQuestion')}
                reason="required"
                danger
                act={cancel}
                options={{
                  refreshes: ['/v1/appointments', '/v1/consultations', '/v1/slots'],
                  done: t('appointments.cancelled'),
                }}
              />
            </>
          )}
        </>
      }
    />
  );
}
