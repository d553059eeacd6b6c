import { type AppointmentState, Appointments, BookAppointment } from '#libs/appointments';
import { type Actor } from '#libs/platform';
import { type Advance, AdvanceAppointment } from '../src/advance-appointment.js';
import { CancelAppointment } from '../src/cancel-appointment.js';
import { type NewTime, RescheduleAppointment } from '../src/reschedule-appointment.js';
import { as, hours, type World, world } from './world.js';

/** A world in which one books and changes appointments in a word. */
export interface Diary extends World {
  /** A slot that nothing else in the suite has. */
  nextSlot(): Date;
  booked(patient: Actor, startsAt?: Date, doctor?: { doctorId: string }): Promise<AppointmentState>;
  move(actor: Actor, id: string, to: NewTime, version?: number): Promise<AppointmentState>;
  cancel(actor: Actor, id: string, version?: number): Promise<AppointmentState>;
  advance(actor: Actor, id: string, action: Advance, version?: number): Promise<AppointmentState>;
  stored(id: string): Promise<AppointmentState | null>;
  /** The names of the events of an appointment, in their order. */
  eventsOf(id: string): Promise<string[]>;
}

export async function diary(): Promise<Diary> {
  const here = await world();
  let slot = 24;
  const nextSlot = (): Date => hours((slot += 1));
  return {
    ...here,
    nextSlot,
    booked: (patient, startsAt = nextSlot(), { doctorId } = here.doctors[0]) => {
      const wish = { doctorId, clinicId: here.clinicId, visitType: 'physical' as const, startsAt };
      return as(patient, () => here.get(BookAppointment).book(patient, wish));
    },
    move: (actor, id, to, version) =>
      as(actor, () => here.get(RescheduleAppointment).reschedule(actor, id, to, version)),
    cancel: (actor, id, version) =>
      as(actor, () => here.get(CancelAppointment).cancel(actor, id, 'I am travelling.', version)),
    advance: (actor, id, action, version) =>
      as(actor, () => here.get(AdvanceAppointment).advance(actor, id, action, version)),
    stored: (id) => here.get(Appointments).detail(id),
    eventsOf: async (id) => {
      const rows = await here.database.query<{ name: string }>(
        `SELECT name FROM outbox_events WHERE payload->>'appointmentId' = $1 ORDER BY id`,
        [id],
      );
      return rows.map(({ name }) => name);
    },
  };
}
