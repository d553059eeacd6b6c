import { SetMetadata } from '@nestjs/common';
import { type DomainEvent, type EventPayload, type EventType } from './domain-event.js';

/** Metadata key under which a handler's event stands. */
export const EVENT_HANDLER = 'hospital:event-handler';

/** How a handler is called. */
export interface HandlerOptions {
  /**
   * True (the default): the handler runs in the transaction that also marks the event as processed, so
   * its effect happens exactly once. False: the effect is outside the database (a mail, say), the event is
   * marked afterwards, and the handler must make a repetition harmless by itself.
   */
  transactional: boolean;
}

/** What `@HandlesEvent` notes on a class. */
export interface HandlerMetadata extends HandlerOptions {
  event: string;
}

/** Declares a class as the handler of an event. It is named for what it does: `SendMailWhenAppointmentBooked`. */
export const HandlesEvent = <Payload extends EventPayload>(
  event: EventType<Payload>,
  options: HandlerOptions = { transactional: true },
): (<T extends new (...args: never[]) => EventHandler<Payload>>(type: T) => void) =>
  SetMetadata<string, HandlerMetadata>(EVENT_HANDLER, { event: event.name, ...options });

/** Reacts to an event, in the worker. */
export interface EventHandler<Payload extends EventPayload = EventPayload> {
  handle(event: DomainEvent<Payload>): Promise<void>;
}
