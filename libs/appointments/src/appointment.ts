import { type VisitType } from '#libs/practice';
import { type AppointmentStatus } from './appointment-status.js';

/** Who called an appointment off, when and why. */
export interface Cancellation {
  /** The account; null if the system did. */
  cancelledById: string | null;
  /** RFC 3339, UTC. */
  cancelledAt: string;
  reason: string;
}

/** Where an appointment was before it was moved. */
export interface FormerTime {
  /** RFC 3339, UTC. */
  startsAt: string;
  /** RFC 3339, UTC. */
  endsAt: string;
  doctorId: string;
}

/** What is known of an appointment. */
export interface AppointmentState {
  id: string;
  patientId: string;
  doctorId: string;
  clinicId: string;
  visitType: VisitType;
  status: AppointmentStatus;
  startsAt: Date;
  endsAt: Date;
  /** Why the patient comes, in their own words. */
  reason: string | null;
  /** The account that booked it. */
  bookedById: string;
  cancellation: Cancellation | null;
  /** Its former times, the oldest first. */
  rescheduledFrom: FormerTime[];
  createdAt: Date;
  /** Begins at 1 and rises with each change. */
  version: number;
}

/** The appointment as it stood after so many moves, at that version: each mail tells of its own event. */
export function asItWas(
  appointment: AppointmentState,
  { version, moves }: { version?: number; moves?: number },
): AppointmentState {
  const slot = moves === undefined ? undefined : appointment.rescheduledFrom[moves];
  return {
    ...appointment,
    ...(slot
      ? { startsAt: new Date(slot.startsAt), endsAt: new Date(slot.endsAt), doctorId: slot.doctorId }
      : {}),
    rescheduledFrom: appointment.rescheduledFrom.slice(0, moves),
    version: version ?? appointment.version,
  };
}

/** What stands in the history on each side of a change. */
export interface AppointmentPoint {
  status: AppointmentStatus;
  startsAt: Date;
  doctorId: string;
}

/** One change of an appointment, made in memory and ready to be stored. */
export interface AppointmentChange {
  /** The appointment after the change. */
  appointment: AppointmentState & { doctorAttendedAt: Date | null; patientAttendedAt: Date | null };
  /** The state it has come to, or that it was moved. */
  action: Exclude<AppointmentStatus, 'booked'> | 'rescheduled';
  from: AppointmentPoint;
  reason: string | null;
}

/** The columns of `AppointmentState`, under its names: hot reads take rows as they are. */
export const APPOINTMENT_COLUMNS = `id, patient_id AS "patientId", doctor_id AS "doctorId", clinic_id AS "clinicId",
  visit_type AS "visitType", status, starts_at AS "startsAt", ends_at AS "endsAt", reason, booked_by_id AS "bookedById",
  cancellation, rescheduled_from AS "rescheduledFrom", created_at AS "createdAt", version`;
