import { type EventType, eventType } from '#libs/platform';

/** A mail waits to be sent. */
export const MailRequested = eventType<{ mailId: string }>('mail.requested');

/** A text message waits to be sent. */
export const TextRequested = eventType<{ textId: string }>('text.requested');

/** A patient is to be reminded of an appointment at this time (RFC 3339). */
export const AppointmentReminderDue = eventType<{
  appointmentId: string;
  startsAt: string;
  minutesBefore: number;
}>('appointment.reminder_due');

/** An endpoint is to be told of something. */
export const WebhookRequested = eventType<{ deliveryId: string }>('webhook.requested');

/** An endpoint answered that it is gone, and is told nothing any more. */
export const WebhookEndpointGone = eventType<{ webhookEndpointId: string }>('webhook_endpoint.gone');

/** Every event of this library. */
export const notificationsEvents: readonly EventType[] = [
  MailRequested,
  TextRequested,
  AppointmentReminderDue,
  WebhookRequested,
  WebhookEndpointGone,
];
