/** What an event carries: ids and plain facts for which no patient could be known. */
export type EventPayload = Readonly<Record<string, string | number | boolean | null>>;

/** The declaration of an event: its name, and the type of what it carries. */
export interface EventType<Payload extends EventPayload = EventPayload> {
  readonly name: string;
  /** Never set: it only carries the payload's type. */
  readonly payload?: Payload;
}

/** Declares an event: `export const AppointmentBooked = eventType<{ appointmentId: string }>('appointment.booked')`. */
export function eventType<Payload extends EventPayload>(name: string): EventType<Payload> {
  return { name };
}

/** An event as its handler receives it. */
export interface DomainEvent<Payload extends EventPayload = EventPayload> {
  /** UUIDv7; the same however often the event is delivered. */
  readonly id: string;
  readonly name: string;
  readonly payload: Payload;
  readonly occurredAt: Date;
  /** The account that caused it; null if the system did. */
  readonly actorId: string | null;
  /** The request that caused it. */
  readonly requestId: string | null;
}
