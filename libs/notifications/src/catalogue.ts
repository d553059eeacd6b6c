import { AppointmentBooked, AppointmentCancelled, AppointmentRescheduled } from '#libs/appointments';
import {
  DELIVERY_STATUSES,
  DeliveryBecameLate,
  DeliveryCodeIssued,
  DeliveryHandoverLocked,
  DeliveryMoved,
  DeliveryRequested,
  type DeliveryStatus,
} from '#libs/deliveries';
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
import { type DomainEvent, type EventType } from '#libs/platform';
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
import { type CatalogueEntry, type Channel, type Notification } from './catalogue-entry.js';
import { AppointmentReminderDue } from './notifications.events.js';
import { type TemplateName } from './templates/index.js';

const MAIL = ['email'] as const;
const IN_APP = ['in_app'] as const;
const BOTH = ['email', 'in_app'] as const;

/** The steps of a delivery for which nobody needs a mail. */
const QUIET_STEPS: readonly DeliveryStatus[] = ['pending', 'processing', 'dispatched', 'in_transit'];

const LOUD_STEPS = DELIVERY_STATUSES.filter((status) => !QUIET_STEPS.includes(status));

/** A line about a delivery, for those who receive it. */
function ofDelivery(
  template: TemplateName,
  channels: readonly Channel[],
  only?: Notification['only'],
): Notification {
  return {
    template,
    to: 'patient_and_requester',
    channels,
    category: 'deliveries',
    ...(only ? { only } : {}),
  };
}

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
        channels: MAIL,
        category: 'security',
        evenIfClosed: true,
      },
    ],
  },
  {
    event: AppointmentBooked,
    notifications: [
      { template: 'appointment_booked', to: 'patient', channels: MAIL, category: 'appointments' },
      { template: 'doctor_appointment_booked', to: 'doctor', channels: MAIL, category: 'appointments' },
    ],
  },
  {
    event: AppointmentRescheduled,
    notifications: [
      { template: 'appointment_rescheduled', to: 'patient', channels: MAIL, category: 'appointments' },
      {
        template: 'doctor_appointment_rescheduled',
        to: 'doctor',
        channels: MAIL,
        category: 'appointments',
      },
      {
        template: 'doctor_appointment_reassigned',
        to: 'former_doctor',
        channels: MAIL,
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
        channels: MAIL,
        category: 'appointments',
        evenIfClosed: true,
      },
      { template: 'doctor_appointment_cancelled', to: 'doctor', channels: MAIL, category: 'appointments' },
    ],
  },
  {
    event: AppointmentReminderDue,
    notifications: [
      { template: 'appointment_reminder', to: 'patient', channels: BOTH, category: 'appointments' },
    ],
  },
  {
    event: GuardianshipOffered,
    notifications: [{ template: 'guardianship_offered', to: 'patient', channels: MAIL, category: 'family' }],
  },
  {
    event: GuardianshipBegan,
    notifications: [
      { template: 'guardianship_began', to: 'patient', channels: MAIL, category: 'security' },
      { template: 'guardian_began', to: 'guardian', channels: MAIL, category: 'family' },
    ],
  },
  {
    event: GuardianshipRevoked,
    notifications: [
      { template: 'guardianship_revoked', to: 'patient', channels: MAIL, category: 'security' },
      { template: 'guardian_revoked', to: 'guardian', channels: MAIL, category: 'family' },
    ],
  },
  {
    event: GuardianshipExpired,
    notifications: [
      { template: 'guardianship_expired', to: 'patient', channels: MAIL, category: 'family' },
      { template: 'guardian_expired', to: 'guardian', channels: MAIL, category: 'family' },
    ],
  },
  {
    event: GlassBroken,
    notifications: [
      { template: 'glass_broken', to: 'patient', channels: MAIL, category: 'security' },
      { template: 'admin_glass_broken', to: 'admins', channels: MAIL, category: 'security' },
    ],
  },
  {
    event: RecordReleased,
    notifications: [{ template: 'record_released', to: 'patient', channels: MAIL, category: 'chart' }],
  },
  {
    event: CriticalResultRecorded,
    notifications: [
      { template: 'doctor_critical_result', to: 'doctor', channels: MAIL, category: 'security' },
    ],
  },
  {
    event: MedicalLeaveIssued,
    notifications: [{ template: 'medical_leave_issued', to: 'patient', channels: MAIL, category: 'chart' }],
  },
  {
    event: MedicalLeaveRevoked,
    notifications: [{ template: 'medical_leave_revoked', to: 'patient', channels: MAIL, category: 'chart' }],
  },
  {
    event: PrescriptionIssued,
    notifications: [{ template: 'prescription_issued', to: 'patient', channels: MAIL, category: 'chart' }],
  },
  {
    event: PrescriptionCancelled,
    notifications: [{ template: 'prescription_cancelled', to: 'patient', channels: MAIL, category: 'chart' }],
  },
  {
    event: PrescriptionExpired,
    notifications: [{ template: 'prescription_expired', to: 'patient', channels: MAIL, category: 'chart' }],
  },
  {
    event: RefillRequested,
    notifications: [{ template: 'doctor_refill_requested', to: 'doctor', channels: MAIL, category: 'chart' }],
  },
  {
    event: RefillApproved,
    notifications: [{ template: 'refill_approved', to: 'patient', channels: MAIL, category: 'chart' }],
  },
  {
    event: RefillDenied,
    notifications: [{ template: 'refill_denied', to: 'patient', channels: MAIL, category: 'chart' }],
  },
  {
    event: SosRaised,
    notifications: [
      { template: 'responder_sos_raised', to: 'on_duty', channels: MAIL, category: 'emergency' },
      { template: 'guardian_sos_raised', to: 'all_guardians', channels: MAIL, category: 'emergency' },
    ],
  },
  {
    event: SosEscalatedToDoctors,
    notifications: [
      { template: 'doctor_sos_escalated', to: 'all_doctors', channels: MAIL, category: 'emergency' },
    ],
  },
  {
    event: SosEscalatedToAdmins,
    notifications: [{ template: 'admin_sos_escalated', to: 'admins', channels: MAIL, category: 'emergency' }],
  },
  {
    event: DeliveryRequested,
    inOrderOf: 'deliveryId',
    notifications: [ofDelivery('delivery_requested', IN_APP)],
  },
  {
    event: DeliveryMoved,
    inOrderOf: 'deliveryId',
    notifications: [
      ofDelivery('delivery_step', IN_APP, { status: QUIET_STEPS, isRelease: [false] }),
      ofDelivery('delivery_milestone', BOTH, { status: LOUD_STEPS, isRelease: [false] }),
      ofDelivery('delivery_released', BOTH, { isRelease: [true] }),
    ],
  },
  {
    event: DeliveryBecameLate,
    inOrderOf: 'deliveryId',
    notifications: [
      ofDelivery('delivery_late', IN_APP),
      { template: 'admin_delivery_late', to: 'admins', channels: IN_APP, category: 'deliveries' },
    ],
  },
  {
    event: DeliveryCodeIssued,
    inOrderOf: 'deliveryId',
    notifications: [ofDelivery('delivery_code_issued', BOTH)],
  },
  {
    event: DeliveryHandoverLocked,
    inOrderOf: 'deliveryId',
    notifications: [ofDelivery('delivery_handover_locked', BOTH)],
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
