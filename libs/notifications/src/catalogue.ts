import { AppointmentBooked, AppointmentCancelled, AppointmentRescheduled } from '#libs/appointments';
import { SosEscalatedToAdmins, SosEscalatedToDoctors, SosRaised } from '#libs/emergencies';
import {
  PasswordChanged,
  PasswordResetRequested,
  RegistrationOfKnownEmail,
  RegistrationRequested,
  UserInvited,
} from '#libs/identity';
import {
  GlassBroken,
  GuardianshipBegan,
  GuardianshipExpired,
  GuardianshipOffered,
  GuardianshipRevoked,
} from '#libs/patients';
import { type EventType } from '#libs/platform';
import {
  PrescriptionCancelled,
  PrescriptionExpired,
  PrescriptionIssued,
  RefillApproved,
  RefillDenied,
  RefillRequested,
} from '#libs/prescriptions';
import {
  CriticalResultRecorded,
  MedicalLeaveIssued,
  MedicalLeaveRevoked,
  RecordReleased,
} from '#libs/records';
import { type TemplateName } from './templates/index.js';

/**
 * Who is told; which one it is follows from what the event carries. `patient`: the patient, or for one without an
 * account the guardians; `former_doctor`: whose appointment went to another doctor; `on_duty`: who answers SOS now;
 * `all_guardians`: all who may act for the patient in this, beside the patient.
 */
export type RecipientKind =
  | 'registration'
  | 'account'
  | 'password_reset'
  | 'patient'
  | 'guardian'
  | 'admins'
  | 'on_duty'
  | 'all_doctors'
  | 'all_guardians'
  | 'doctor'
  | 'former_doctor';

/** One message that an event causes. */
export interface Notification {
  template: TemplateName;
  to: RecipientKind;
  channel: 'email';
  /** What it is about: `security` and `emergency` cannot be turned off, the others are the recipient's to choose. */
  category: 'security' | 'emergency' | 'appointments' | 'family' | 'chart';
  /** Whether it goes to the owner of a closed account too. */
  evenIfClosed?: true;
}

/** What one event causes. */
export interface CatalogueEntry {
  event: EventType;
  notifications: readonly Notification[];
}

/** Who is told what, of what: the whole of it. A template belongs to one line. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    event: RegistrationRequested,
    notifications: [
      { template: 'verification_code', to: 'registration', channel: 'email', category: 'security' },
    ],
  },
  {
    event: RegistrationOfKnownEmail,
    notifications: [{ template: 'account_exists', to: 'account', channel: 'email', category: 'security' }],
  },
  {
    event: UserInvited,
    notifications: [{ template: 'invitation', to: 'password_reset', channel: 'email', category: 'security' }],
  },
  {
    event: PasswordResetRequested,
    notifications: [
      { template: 'password_reset', to: 'password_reset', channel: 'email', category: 'security' },
    ],
  },
  {
    event: PasswordChanged,
    notifications: [
      {
        template: 'password_changed',
        to: 'account',
        channel: 'email',
        category: 'security',
        evenIfClosed: true,
      },
    ],
  },
  {
    event: AppointmentBooked,
    notifications: [
      { template: 'appointment_booked', to: 'patient', channel: 'email', category: 'appointments' },
      { template: 'doctor_appointment_booked', to: 'doctor', channel: 'email', category: 'appointments' },
    ],
  },
  {
    event: AppointmentRescheduled,
    notifications: [
      { template: 'appointment_rescheduled', to: 'patient', channel: 'email', category: 'appointments' },
      {
        template: 'doctor_appointment_rescheduled',
        to: 'doctor',
        channel: 'email',
        category: 'appointments',
      },
      {
        template: 'doctor_appointment_reassigned',
        to: 'former_doctor',
        channel: 'email',
        category: 'appointments',
      },
    ],
  },
  {
    event: AppointmentCancelled,
    notifications: [
      // Whoever was told to come is told not to, even if the account was closed in between.
      {
        template: 'appointment_cancelled',
        to: 'patient',
        channel: 'email',
        category: 'appointments',
        evenIfClosed: true,
      },
      { template: 'doctor_appointment_cancelled', to: 'doctor', channel: 'email', category: 'appointments' },
    ],
  },
  {
    event: GuardianshipOffered,
    notifications: [
      { template: 'guardianship_offered', to: 'patient', channel: 'email', category: 'family' },
    ],
  },
  {
    event: GuardianshipBegan,
    notifications: [
      { template: 'guardianship_began', to: 'patient', channel: 'email', category: 'security' },
      { template: 'guardian_began', to: 'guardian', channel: 'email', category: 'family' },
    ],
  },
  {
    event: GuardianshipRevoked,
    notifications: [
      { template: 'guardianship_revoked', to: 'patient', channel: 'email', category: 'security' },
      { template: 'guardian_revoked', to: 'guardian', channel: 'email', category: 'family' },
    ],
  },
  {
    event: GuardianshipExpired,
    notifications: [
      { template: 'guardianship_expired', to: 'patient', channel: 'email', category: 'family' },
      { template: 'guardian_expired', to: 'guardian', channel: 'email', category: 'family' },
    ],
  },
  {
    event: GlassBroken,
    notifications: [
      { template: 'glass_broken', to: 'patient', channel: 'email', category: 'security' },
      { template: 'admin_glass_broken', to: 'admins', channel: 'email', category: 'security' },
    ],
  },
  {
    event: RecordReleased,
    notifications: [{ template: 'record_released', to: 'patient', channel: 'email', category: 'chart' }],
  },
  {
    event: CriticalResultRecorded,
    notifications: [
      { template: 'doctor_critical_result', to: 'doctor', channel: 'email', category: 'security' },
    ],
  },
  {
    event: MedicalLeaveIssued,
    notifications: [{ template: 'medical_leave_issued', to: 'patient', channel: 'email', category: 'chart' }],
  },
  {
    event: MedicalLeaveRevoked,
    notifications: [
      { template: 'medical_leave_revoked', to: 'patient', channel: 'email', category: 'chart' },
    ],
  },
  {
    event: PrescriptionIssued,
    notifications: [{ template: 'prescription_issued', to: 'patient', channel: 'email', category: 'chart' }],
  },
  {
    event: PrescriptionCancelled,
    notifications: [
      { template: 'prescription_cancelled', to: 'patient', channel: 'email', category: 'chart' },
    ],
  },
  {
    event: PrescriptionExpired,
    notifications: [{ template: 'prescription_expired', to: 'patient', channel: 'email', category: 'chart' }],
  },
  {
    event: RefillRequested,
    notifications: [
      { template: 'doctor_refill_requested', to: 'doctor', channel: 'email', category: 'chart' },
    ],
  },
  {
    event: RefillApproved,
    notifications: [{ template: 'refill_approved', to: 'patient', channel: 'email', category: 'chart' }],
  },
  {
    event: RefillDenied,
    notifications: [{ template: 'refill_denied', to: 'patient', channel: 'email', category: 'chart' }],
  },
  {
    event: SosRaised,
    notifications: [
      { template: 'responder_sos_raised', to: 'on_duty', channel: 'email', category: 'emergency' },
      { template: 'guardian_sos_raised', to: 'all_guardians', channel: 'email', category: 'emergency' },
    ],
  },
  {
    event: SosEscalatedToDoctors,
    notifications: [
      { template: 'doctor_sos_escalated', to: 'all_doctors', channel: 'email', category: 'emergency' },
    ],
  },
  {
    event: SosEscalatedToAdmins,
    notifications: [
      { template: 'admin_sos_escalated', to: 'admins', channel: 'email', category: 'emergency' },
    ],
  },
];

/** What an event causes. */
export const notificationsOf = (event: string): readonly Notification[] =>
  CATALOGUE.filter((entry) => entry.event.name === event).flatMap((entry) => entry.notifications);

const byTemplate = new Map(
  CATALOGUE.flatMap(({ notifications }) => notifications.map((line) => [line.template, line] as const)),
);

/** The line of the catalogue that a template belongs to. */
export function notificationWith(template: TemplateName): Notification {
  const line = byTemplate.get(template);
  if (!line) throw new Error(`The catalogue has no ${template}.`);
  return line;
}
