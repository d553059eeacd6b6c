import { type EventPayload } from '#libs/platform';
import { type MailTemplate } from '../rendering/blocks.js';
import { type TemplateName, TEMPLATES } from '../templates/index.js';

/** What a notification is about, so that a client can open it. */
export interface Subject {
  /** Kind of the thing, e.g. `delivery`; null for one that is about no single thing. */
  entityType: string | null;
  entityId: string | null;
  patientId: string | null;
}

/** Under which name events carry the id of the thing. */
const ID_KEYS: Readonly<Partial<Record<MailTemplate['about'], [entityType: string, key: string]>>> = {
  appointment: ['appointment', 'appointmentId'],
  prescription: ['prescription', 'prescriptionId'],
  delivery: ['delivery', 'deliveryId'],
  emergency: ['sos', 'sosId'],
};

/** What an event tells of, in a template's words. */
export function subjectOf(template: TemplateName, payload: EventPayload): Subject {
  const [entityType, key] = ID_KEYS[TEMPLATES[template].about] ?? [];
  const entityId = key === undefined ? null : idIn(payload, key);
  return {
    entityType: entityId === null ? null : (entityType ?? null),
    entityId,
    patientId: idIn(payload, 'patientId'),
  };
}

function idIn(payload: EventPayload, key: string): string | null {
  const id = payload[key];
  return typeof id === 'string' ? id : null;
}
