import {
  AppointmentBooked,
  AppointmentCancelled,
  AppointmentRescheduled,
  WaitlistSlotOffered,
} from '#libs/appointments';
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
import { DeadLettersWaiting, type DomainEvent, type EventType } from '#libs/platform';
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
import { BOTH, type CatalogueEntry, type Channel, MAIL, type Notification } from './catalogue-entry.js';
import { deliveryEntries } from './delivery-entries.js';
import { AppointmentReminderDue } from './notifications.events.js';
import { type TemplateName } from './templates/index.js';

/** Who is told what, of what: the whole of it. A template belongs to one line. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    event: RegistrationRequested,
    notifications: [
      { template: 'verification_code', to: 'registration', channels: MAIL, category: 'security' },
    ],
  },
  {
    event: RegistrationOfKnownEmail,
    notifications: [{ template: 'account_exists', to: 'account', channels: MAIL, category: 'security' }],
  },
  {
    event: UserInvited,
    notifications: [{ template: 'invitation', to: 'password_reset', channels: MAIL, category: 'security' }],
  },
  {
    event: PasswordResetRequested,
    notifications: [
      { template: 'password_reset', to: 'password_reset', channels: MAIL, category: 'security' },
    ],
  },
  {
    event: PasswordChanged,
    notifications: [
      {
        template: 'password_changed',
        to: 'account',
        channels: BOTH,
        category: 'security',
        evenIfClosed: true,
      },
    ],
  },
  {
    event: AppointmentBooked,
    inOrderOf: 'appointmentId',
    notifications: [
      { template: 'appointment_booked', to: 'patient', channels: BOTH, category: 'appointments' },
      { template: 'doctor_appointment_booked', to: 'doctor', channels: BOTH, category: 'appointments' },
    ],
  },
  {
    event: AppointmentRescheduled,
    inOrderOf: 'appointmentId',
    notifications: [
      { template: 'appointment_rescheduled', to: 'patient', channels: BOTH, category: 'appointments' },
      {
        template: 'doctor_appointment_rescheduled',
        to: 'doctor',
        channels: BOTH,
        category: 'appointments',
      },
      {
        template: 'doctor_appointment_reassigned',
        to: 'former_doctor',
        channels: BOTH,
        category: 'appointments',
      },
    ],
  },
  {
    event: AppointmentCancelled,
    inOrderOf: 'appointmentId',
    notifications: [
      // Whoever was told to come is told not to, even if the account was closed in between.
      {
        template: 'appointment_cancelled',
        to: 'patient',
        channels: BOTH,
        category: 'appointments',
        evenIfClosed: true,
      },
      { template: 'doctor_appointment_cancelled', to: 'doctor', channels: BOTH, category: 'appointments' },
    ],
  },
  {
    event: AppointmentReminderDue,
    inOrderOf: 'appointmentId',
    notifications: [
      { template: 'appointment_reminder', to: 'patient', channels: BOTH, category: 'appointments' },
    ],
  },
  {
    event: WaitlistSlotOffered,
    notifications: [
      { template: 'waitlist_slot_offered', to: 'patient', channels: BOTH, category: 'appointments' },
    ],
  },
  {
    event: GuardianshipOffered,
    inOrderOf: 'guardianshipId',
    notifications: [
      { template: 'guardianship_offered', to: 'patient', channels: BOTH, category: 'security' },
    ],
  },
  {
    event: GuardianshipBegan,
    inOrderOf: 'guardianshipId',
    notifications: [
      { template: 'guardianship_began', to: 'patient', channels: BOTH, category: 'security' },
      { template: 'guardian_began', to: 'guardian', channels: BOTH, category: 'family' },
    ],
  },
  {
    event: GuardianshipRevoked,
    inOrderOf: 'guardianshipId',
    notifications: [
      { template: 'guardianship_revoked', to: 'patient', channels: BOTH, category: 'security' },
      { template: 'guardian_revoked', to: 'guardian', channels: BOTH, category: 'family' },
    ],
  },
  {
    event: GuardianshipExpired,
    inOrderOf: 'guardianshipId',
    notifications: [
      { template: 'guardianship_expired', to: 'patient', channels: BOTH, category: 'family' },
      { template: 'guardian_expired', to: 'guardian', channels: BOTH, category: 'family' },
    ],
  },
  {
    event: GlassBroken,
    notifications: [
      { template: 'glass_broken', to: 'patient', channels: BOTH, category: 'security' },
      { template: 'admin_glass_broken', to: 'admins', channels: BOTH, category: 'security' },
    ],
  },
  {
    event: RecordReleased,
    notifications: [{ template: 'record_released', to: 'patient', channels: BOTH, category: 'chart' }],
  },
  {
    event: CriticalResultRecorded,
    notifications: [
      { template: 'doctor_critical_result', to: 'doctor', channels: BOTH, category: 'security' },
    ],
  },
  {
    event: MedicalLeaveIssued,
    notifications: [{ template: 'medical_leave_issued', to: 'patient', channels: BOTH, category: 'chart' }],
  },
  {
    event: MedicalLeaveRevoked,
    notifications: [{ template: 'medical_leave_revoked', to: 'patient', channels: BOTH, category: 'chart' }],
  },
  {
    event: PrescriptionIssued,
    notifications: [{ template: 'prescription_issued', to: 'patient', channels: BOTH, category: 'chart' }],
  },
  {
    event: PrescriptionCancelled,
    notifications: [{ template: 'prescription_cancelled', to: 'patient', channels: BOTH, category: 'chart' }],
  },
  {
    event: PrescriptionExpired,
    notifications: [{ template: 'prescription_expired', to: 'patient', channels: BOTH, category: 'chart' }],
  },
  {
    event: RefillRequested,
    notifications: [{ template: 'doctor_refill_requested', to: 'doctor', channels: BOTH, category: 'chart' }],
  },
  {
    event: RefillApproved,
    notifications: [{ template: 'refill_approved', to: 'patient', channels: BOTH, category: 'chart' }],
  },
  {
    event: RefillDenied,
    notifications: [{ template: 'refill_denied', to: 'patient', channels: BOTH, category: 'chart' }],
  },
  {
    event: SosRaised,
    notifications: [
      { template: 'responder_sos_raised', to: 'on_duty', channels: BOTH, category: 'emergency' },
      { template: 'guardian_sos_raised', to: 'all_guardians', channels: BOTH, category: 'emergency' },
    ],
  },
  {
    event: SosEscalatedToDoctors,
    notifications: [
      { template: 'doctor_sos_escalated', to: 'all_doctors', channels: BOTH, category: 'emergency' },
    ],
  },
  {
    event: SosEscalatedToAdmins,
    notifications: [{ template: 'admin_sos_escalated', to: 'admins', channels: BOTH, category: 'emergency' }],
  },
  ...deliveryEntries,
  {
    event: DeadLettersWaiting,
    notifications: [{ template: 'admin_dead_letters', to: 'admins', channels: BOTH, category: 'security' }],
  },
];

/** What an event causes on one way. */
export const notificationsOf = (
  { name, payload }: Pick<DomainEvent, 'name' | 'payload'>,
  channel: Channel,
): readonly Notification[] =>
  CATALOGUE.filter(({ event }) => event.name === name)
    .flatMap(({ notifications }) => notifications)
    .filter(
      ({ channels, only }) =>
        channels.includes(channel) &&
        Object.entries(only ?? {}).every(([key, values]) => values.includes(payload[key] ?? null)),
    );

/** The name under which the payload of an event carries what it is told in the order of; undefined for one of no order. */
export const orderOf = (event: string): string | undefined =>
  CATALOGUE.find((entry) => entry.event.name === event)?.inOrderOf;

/** The events of which something is told on one way. */
export const eventsTold = (channel: Channel): readonly EventType[] =>
  CATALOGUE.filter(({ notifications }) =>
    notifications.some(({ channels }) => channels.includes(channel)),
  ).map(({ event }) => event);

const byTemplate = new Map(
  CATALOGUE.flatMap(({ notifications }) => notifications.map((line) => [line.template, line] as const)),
);

/** The line of the catalogue that a template belongs to. */
export function notificationWith(template: TemplateName): Notification {
  const line = byTemplate.get(template);
  if (!line) throw new Error(`The catalogue has no ${template}.`);
  return line;
}
