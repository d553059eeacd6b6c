import { type EventType, eventType } from '#libs/platform';

/** A mail waits to be sent. */
export const MailRequested = eventType<{ mailId: string }>('mail.requested');

/** A text message waits to be sent. */
export const TextRequested = eventType<{ textId: string }>('text.requested');

/** Every event of this library. */
export const notificationsEvents: readonly EventType[] = [MailRequested, TextRequested];
