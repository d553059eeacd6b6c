import { type SosStatus } from './sos-status.js';

/** What kind of help is needed. */
export const SOS_CATEGORIES = ['medical', 'accident', 'violence', 'other'] as const;
export type SosCategory = (typeof SOS_CATEGORIES)[number];

/** Where somebody is: WGS 84, in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
  /** Radius within which they are, in metres; null if the device does not say. */
  accuracyMeters: number | null;
}

/** A cry for help, as it stands now. */
export interface SosRequest {
  id: string;
  patientId: string;
  /** The account that raised it: the patient's or a guardian's. */
  raisedById: string;
  category: SosCategory;
  description: string | null;
  contactPhone: string | null;
  /** The last known position; null as long as there is none. */
  latitude: number | null;
  longitude: number | null;
  accuracyMeters: number | null;
  locatedAt: Date | null;
  status: SosStatus;
  /** The account that answered. */
  responderId: string | null;
  raisedAt: Date;
  acknowledgedAt: Date | null;
  dispatchedAt: Date | null;
  arrivedAt: Date | null;
  closedAt: Date | null;
  closingReason: string | null;
  /** 0: those on duty were told; 1: all doctors; from 2 on: the admins, each time anew. */
  escalationLevel: number;
  /** When it escalates unless somebody answers; null once somebody has. */
  nextEscalationAt: Date | null;
  /** The number of the last event; rises with each. */
  version: number;
}

/** The columns of `SosRequest` as they are stored. */
export const SOS_COLUMNS = `id, patient_id AS "patientId", raised_by_id AS "raisedById", category, description,
  contact_phone AS "contactPhone", latitude, longitude, accuracy_meters AS "accuracyMeters", located_at AS "locatedAt",
  status, responder_id AS "responderId", raised_at AS "raisedAt", acknowledged_at AS "acknowledgedAt",
  dispatched_at AS "dispatchedAt", arrived_at AS "arrivedAt", closed_at AS "closedAt",
  closing_reason AS "closingReason", escalation_level AS "escalationLevel",
  next_escalation_at AS "nextEscalationAt", version`;
