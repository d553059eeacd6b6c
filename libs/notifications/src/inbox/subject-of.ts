import { type EventPayload } from '#libs/platform';

/** What a notification is about, so that a client can open it. */
export interface Subject {
  /** Kind of the thing, e.g. `delivery`; null for one that is about no single thing. */
  entityType: string | null;
  entityId: string | null;
}

/** Under which names events carry the ids of things; the first one that is there is what it is about. */
const THINGS: readonly (readonly [key: string, entityType: string])[] = [
  ['appointmentId', 'appointment'],
  ['recordId', 'record'],
  ['medicalLeaveId', 'medical_leave'],
  ['prescriptionId', 'prescription'],
  ['refillRequestId', 'refill_request'],
  ['deliveryId', 'delivery'],
  ['sosId', 'sos'],
  ['guardianshipId', 'guardianship'],
  ['waitlistEntryId', 'waitlist_entry'],
  ['webhookEndpointId', 'webhook_endpoint'],
  ['grantId', 'break_glass_grant'],
];

/** What an event tells of. */
export function subjectOf(payload: EventPayload): Subject {
  for (const [key, entityType] of THINGS) {
    const id = payload[key];
    if (typeof id === 'string') return { entityType, entityId: id };
  }
  return { entityType: null, entityId: null };
}
