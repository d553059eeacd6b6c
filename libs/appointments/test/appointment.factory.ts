import { newId } from '#libs/platform';
import { Appointment } from '../src/appointment.entity.js';

/** A booked physical appointment of half an hour, with whatever a test wants otherwise. */
export function appointment(overrides: Partial<Appointment> = {}): Appointment {
  return Object.assign(new Appointment(), {
    id: newId(),
    patientId: newId(),
    doctorId: newId(),
    clinicId: newId(),
    visitType: 'physical',
    status: 'booked',
    startsAt: new Date('2026-12-01T09:00:00Z'),
    endsAt: new Date('2026-12-01T09:30:00Z'),
    reason: null,
    bookedById: newId(),
    cancellation: null,
    rescheduledFrom: [],
    doctorAttendedAt: null,
    patientAttendedAt: null,
    createdAt: new Date('2026-11-01T08:00:00Z'),
    version: 1,
    ...overrides,
  } satisfies Partial<Appointment>);
}
