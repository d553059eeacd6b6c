import { type Appointments, type AppointmentState, asItWas } from '#libs/appointments';
import { type EventPayload } from '#libs/platform';

/** The appointment that an event tells of, as it stood then; null if it tells of none. */
export async function appointmentOf(
  appointments: Appointments,
  { appointmentId, version, moves }: EventPayload,
): Promise<AppointmentState | null> {
  if (typeof appointmentId !== 'string') return null;
  const appointment = await appointments.detail(appointmentId);
  return (
    appointment &&
    asItWas(appointment, {
      ...(typeof version === 'number' ? { version } : {}),
      ...(typeof moves === 'number' ? { moves } : {}),
    })
  );
}
