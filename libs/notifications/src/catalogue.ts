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
  type CatalogueEntry,
  type Channel,
  EVERYWHERE,
  MAIL,
  MAIL_AND_APP,
  type Notification,
} from './catalogue-entry.js';
import { chartEntries } from './chart-entries.js';
import { deliveryEntries } from './delivery-entries.js';
import { AppointmentReminderDue, WebhookEndpointGone } from './notifications.events.js';
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
        channels: MAIL_AND_APP,
        category: 'security',
        evenIfClosed: true,
      },
    ],
  },
  {
    event: AppointmentBooked,
    webhook: ['appointmentId'],
    inOrderOf: 'appointmentId',
    notifications: [
      { template: 'appointment_booked', to: 'patient', channels: MAIL_AND_APP, category: 'appointments' },
      {
        template: 'doctor_appointment_booked',
        to: 'doctor',
        channels: MAIL_AND_APP,
        category: 'appointments',
      },
    ],
  },
  {
    event: AppointmentRescheduled,
    webhook: ['appointmentId'],
    inOrderOf: 'appointmentId',
    notifications: [
      { template: 'appointment_rescheduled', to: 'patient', channels: EVERYWHERE, category: 'appointments' },
      {
        template: 'doctor_appointment_rescheduled',
        to: 'doctor',
        channels: MAIL_AND_APP,
        category: 'appointments',
      },
      {
        template: 'doctor_appointment_reassigned',
        to: 'former_doctor',
        channels: MAIL_AND_APP,
        category: 'appointments',
      },
    ],
  },
  {
    event: AppointmentCancelled,
    webhook: ['appointmentId'],
    inOrderOf: 'appointmentId',
    notifications: [
      // Whoever was told to come is told not to, even if the account was closed in between.
      {
        template: 'appointment_cancelled',
        to: 'patient',
        channels: EVERYWHERE,
        category: 'appointments',
        evenIfClosed: true,
      },
      {
        template: 'doctor_appointment_cancelled',
        to: 'doctor',
        channels: MAIL_AND_APP,
        category: 'appointments',
      },
    ],
  },
  {
    event: AppointmentReminderDue,
    inOrderOf: 'appointmentId',
    notifications: [
      { template: 'appointment_reminder', to: 'patient', channels: EVERYWHERE, category: 'appointments' },
    ],
  },
  {
    event: WaitlistSlotOffered,
    webhook: ['waitlistEntryId'],
    notifications: [
      { template: 'waitlist_slot_offered', to: 'patient', channels: EVERYWHERE, category: 'appointments' },
    ],
  },
  {
    event: GuardianshipOffered,
    inOrderOf: 'guardianshipId',
    notifications: [
      { template: 'guardianship_offered', to: 'patient', channels: MAIL_AND_APP, category: 'security' },
    ],
  },
  {
    event: GuardianshipBegan,
    inOrderOf: 'guardianshipId',
    notifications: [
      { template: 'guardianship_began', to: 'patient', channels: MAIL_AND_APP, category: 'security' },
      { template: 'guardian_began', to: 'guardian', channels: MAIL_AND_APP, category: 'family' },
    ],
  },
  {
    event: GuardianshipRevoked,
    inOrderOf: 'guardianshipId',
    notifications: [
      { template: 'guardianship_revoked', to: 'patient', channels: MAIL_AND_APP, category: 'security' },
      { template: 'guardian_revoked', to: 'guardian', channels: MAIL_AND_APP, category: 'family' },
    ],
  },
  {
    event: GuardianshipExpired,
    inOrderOf: 'guardianshipId',
    notifications: [
      { template: 'guardianship_expired', to: 'patient', channels: MAIL_AND_APP, category: 'family' },
      { template: 'guardian_expired', to: 'guardian', channels: MAIL_AND_APP, category: 'family' },
    ],
  },
  {
    event: GlassBroken,
    notifications: [
      { template: 'glass_broken', to: 'patient', channels: MAIL_AND_APP, category: 'security' },
      { template: 'admin_glass_broken', to: 'admins', channels: MAIL_AND_APP, category: 'security' },
    ],
  },
  ...chartEntries,
  {
    event: SosRaised,
    webhook: ['sosId'],
    notifications: [
      { template: 'responder_sos_raised', to: 'on_duty', channels: EVERYWHERE, category: 'emergency' },
      { template: 'guardian_sos_raised', to: 'all_guardians', channels: EVERYWHERE, category: 'emergency' },
    ],
  },
  {
    event: SosEscalatedToDoctors,
    webhook: ['sosId'],
    notifications: [
      { template: 'doctor_sos_escalated', to: 'all_doctors', channels: EVERYWHERE, category: 'emergency' },
    ],
  },
  {
    event: SosEscalatedToAdmins,
    webhook: ['sosId', 'level'],
    notifications: [
      { template: 'admin_sos_escalated', to: 'admins', channels: EVERYWHERE, category: 'emergency' },
    ],
  },
  {
    event: WebhookEndpointGone,
    notifications: [
      { template: 'admin_webhook_gone', to: 'admins', channels: MAIL_AND_APP, category: 'security' },
    ],
  },
  ...deliveryEntries,
  {
    event: DeadLettersWaiting,
    webhook: [],
    notifications: [
      { template: 'admin_dead_letters', to: 'admins', channels: MAIL_AND_APP, category: 'security' },
    ],
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

/** The events that other systems can be told of. */
export const eventsForWebhooks = (): readonly EventType[] =>
  CATALOGUE.flatMap(({ event, webhook }) => (webhook ? [event] : []));

/** What they are told of it. */
export function webhookDataOf({
  name,
  payload,
}: Pick<DomainEvent, 'name' | 'payload'>): Record<string, unknown> {
  const keys = CATALOGUE.find(({ event }) => event.name === name)?.webhook ?? [];
  return Object.fromEntries(keys.flatMap((key) => (key in payload ? [[key, payload[key]]] : [])));
}

/** The events of which something is told on one of these ways. */
export const eventsTold = (ways: readonly Channel[]): readonly EventType[] =>
  CATALOGUE.filter(({ notifications }) =>
    notifications.some(({ channels }) => channels.some((channel) => ways.includes(channel))),
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
