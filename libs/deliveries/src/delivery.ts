import { type Role } from '#libs/platform';
import { type Place } from './addresses/address.js';
import { type DeliveryStatus } from './delivery-status.js';

/** What is in a parcel. */
export interface DeliveryItem {
  prescriptionItemId: string;
  medicationName: string;
  /** Units, as the prescription counts them. */
  quantity: number;
}

/** A parcel of prescribed medication, as it stands now. */
export interface Delivery {
  id: string;
  patientId: string;
  prescriptionId: string;
  /** The account that asked for it: the patient's or a guardian's. */
  requestedById: string;
  requestedAt: Date;
  status: DeliveryStatus;
  /** Where it was when it was put on hold. */
  heldFrom: DeliveryStatus | null;
  items: DeliveryItem[];
  /** Where it goes, as it stood when it was asked for. */
  address: Place;
  preferredFrom: Date | null;
  preferredTo: Date | null;
  scheduledFor: Date | null;
  /** When it counts as late. */
  dueAt: Date;
  /** Since when it is late; null while it is not. */
  lateSince: Date | null;
  failedAttempts: number;
  /** What was said with the last step. */
  note: string | null;
  /** When it was delivered, returned or cancelled. */
  closedAt: Date | null;
  /** How often a hand-over code was given out for it, which decides what it is. */
  handoverIssue: number;
  /** Wrong codes since the last one was given out. */
  handoverTries: number;
  /** The number of the last event; rises with each. */
  version: number;
}

/** The columns of `Delivery`, of a row that is called `deliveries`. */
export const DELIVERY_COLUMNS = `deliveries.id, patient_id AS "patientId", prescription_id AS "prescriptionId",
  requested_by_id AS "requestedById", requested_at AS "requestedAt", status, held_from AS "heldFrom", address,
  preferred_from AS "preferredFrom", preferred_to AS "preferredTo", scheduled_for AS "scheduledFor", due_at AS "dueAt",
  late_since AS "lateSince", failed_attempts AS "failedAttempts", note, closed_at AS "closedAt",
  handover_issue AS "handoverIssue", handover_tries AS "handoverTries", version,
  (SELECT json_agg(json_build_object('prescriptionItemId', item.prescription_item_id, 'medicationName', item.medication_name,
                                     'quantity', item.quantity) ORDER BY item.position)
     FROM delivery_items AS item WHERE item.delivery_id = deliveries.id) AS items`;

/** What may happen to a delivery; most of it is a step from state to state. */
export const DELIVERY_EVENT_TYPES = [
  'requested',
  'moved',
  'became_late',
  'handover_code_refused',
  'handover_code_issued',
] as const;
export type DeliveryEventType = (typeof DELIVERY_EVENT_TYPES)[number];

/** One thing that happened to a delivery; never changed afterwards. */
export interface DeliveryEvent {
  deliveryId: string;
  /** Counts from 1 without gaps. */
  seq: number;
  type: DeliveryEventType;
  /** Where the delivery stood after it. */
  status: DeliveryStatus;
  /** The account; null for the system. */
  actorId: string | null;
  actorRole: Role;
  note: string | null;
  /** Where it happened: WGS 84, in degrees. */
  latitude: number | null;
  longitude: number | null;
  /** The time at the door that was told with it. */
  scheduledFor: Date | null;
  occurredAt: Date;
}

/** The columns of `DeliveryEvent` as they are stored. */
export const DELIVERY_EVENT_COLUMNS = `delivery_id AS "deliveryId", seq, type, status, actor_id AS "actorId",
  actor_role AS "actorRole", note, latitude, longitude, scheduled_for AS "scheduledFor", occurred_at AS "occurredAt"`;
