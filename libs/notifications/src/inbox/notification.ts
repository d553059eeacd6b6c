import { type Notification as CatalogueLine } from '../catalogue-entry.js';
import { type TemplateName } from '../templates/index.js';
import { type Subject } from './subject-of.js';

/** Something that somebody is told in the product itself. */
export interface InboxNotification extends Subject {
  id: string;
  /** The patient who is named in it. */
  patientId: string | null;
  /** The account that it is for. */
  userId: string;
  /** Rises without gaps within the inbox. */
  seq: number;
  template: TemplateName;
  category: CatalogueLine['category'];
  title: string;
  body: string;
  createdAt: Date;
  readAt: Date | null;
}

/** One that an event asks for. */
export type NewNotification = Omit<InboxNotification, 'id' | 'seq' | 'createdAt' | 'readAt'> & {
  eventId: string;
};

/** The columns of `InboxNotification` as they are stored. */
export const NOTIFICATION_COLUMNS = `id, user_id AS "userId", seq::int AS seq, template, category, entity_type AS "entityType",
  entity_id AS "entityId", patient_id AS "patientId", title, body, created_at AS "createdAt", read_at AS "readAt"`;
