import { type Role } from '#libs/platform';

/** What may happen to an SOS. */
export const SOS_EVENT_TYPES = [
  'raised',
  'repeated',
  'located',
  'escalated',
  'acknowledged',
  'dispatched',
  'arrived',
  'resolved',
  'cancelled',
  'false_alarm',
] as const;
export type SosEventType = (typeof SOS_EVENT_TYPES)[number];

/** One thing that happened to an SOS; never changed afterwards. */
export interface SosEvent {
  sosId: string;
  /** Counts from 1 without gaps. */
  seq: number;
  type: SosEventType;
  /** The account; null for the system. */
  actorId: string | null;
  actorRole: Role;
  /** What was said about it. */
  note: string | null;
  latitude: number | null;
  longitude: number | null;
  accuracyMeters: number | null;
  /** How far it has escalated, in an event of that type. */
  level: number | null;
  occurredAt: Date;
}

/** The columns of `SosEvent` as they are stored. */
export const SOS_EVENT_COLUMNS = `sos_id AS "sosId", seq, type, actor_id AS "actorId", actor_role AS "actorRole", note,
  latitude, longitude, accuracy_meters AS "accuracyMeters", level, occurred_at AS "occurredAt"`;
