import { type Role } from '#libs/platform';

/** Every state of a delivery. */
export const DELIVERY_STATUSES = [
  'pending',
  'scheduled',
  'processing',
  'dispatched',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'failed_attempt',
  'rescheduled',
  'returned_to_sender',
  'on_hold',
  'cancelled',
] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** What may follow on what. What is on hold goes back to where it was held, see `allowedAfter`. */
export const DELIVERY_TRANSITIONS: Readonly<Record<DeliveryStatus, readonly DeliveryStatus[]>> = {
  pending: ['scheduled', 'on_hold', 'cancelled'],
  scheduled: ['processing', 'on_hold', 'cancelled'],
  processing: ['dispatched', 'on_hold', 'cancelled'],
  dispatched: ['in_transit', 'on_hold'],
  in_transit: ['out_for_delivery', 'on_hold'],
  out_for_delivery: ['delivered', 'failed_attempt', 'on_hold'],
  failed_attempt: ['rescheduled', 'returned_to_sender', 'on_hold'],
  rescheduled: ['out_for_delivery', 'on_hold'],
  on_hold: [],
  delivered: [],
  returned_to_sender: [],
  cancelled: [],
};

/** What is said with a step. */
export type StepField = 'note' | 'scheduledFor' | 'handoverCode';

/** Which people may bring a delivery into a state, and what they must say with it. */
export const STEPS: Readonly<Record<DeliveryStatus, { by: readonly Role[]; needs: readonly StepField[] }>> = {
  pending: { by: ['admin'], needs: [] },
  scheduled: { by: ['admin'], needs: ['scheduledFor'] },
  processing: { by: ['admin'], needs: [] },
  dispatched: { by: ['admin'], needs: [] },
  in_transit: { by: ['admin'], needs: [] },
  out_for_delivery: { by: ['admin'], needs: [] },
  delivered: { by: ['admin'], needs: ['handoverCode'] },
  failed_attempt: { by: ['admin'], needs: ['note'] },
  rescheduled: { by: ['admin'], needs: ['scheduledFor'] },
  returned_to_sender: { by: ['admin'], needs: [] },
  on_hold: { by: ['admin'], needs: ['note'] },
  cancelled: { by: ['admin', 'patient'], needs: ['note'] },
};

/** After so many failed attempts a delivery goes back by itself. */
export const ATTEMPTS = 3;

/** The states in which nothing can follow. */
export const FINAL_STATUSES = ['delivered', 'returned_to_sender', 'cancelled'] as const;

/** Whether nothing can follow any more. */
export const isFinal = (status: DeliveryStatus): boolean =>
  (FINAL_STATUSES as readonly DeliveryStatus[]).includes(status);

/** The states to which a delivery may go although its medication must not be taken any more. */
const AWAY_FROM_THE_PATIENT: readonly DeliveryStatus[] = [
  'on_hold',
  'cancelled',
  'failed_attempt',
  'returned_to_sender',
];

/** Where a delivery stands, as far as it decides what may follow. */
export interface Standing {
  status: DeliveryStatus;
  /** Where it was when it was put on hold; null for one that is not. */
  heldFrom: DeliveryStatus | null;
}

/**
 * What may follow where a delivery stands. One that is held goes back to where it was, or is cancelled as if it were
 * there. Nothing of a cancelled prescription goes on to the patient: what had left the house when it was held comes back.
 *
 * @param stopped whether its prescription was cancelled
 */
export function allowedAfter({ status, heldFrom }: Standing, stopped: boolean): DeliveryStatus[] {
  if (heldFrom === null) return DELIVERY_TRANSITIONS[status].filter((to) => !stopped || leadsAway(to));
  if (DELIVERY_TRANSITIONS[heldFrom].includes('cancelled'))
    return stopped ? ['cancelled'] : [heldFrom, 'cancelled'];
  if (!stopped) return [heldFrom];
  return [...(leadsAway(heldFrom) ? [heldFrom] : []), 'returned_to_sender'];
}

const leadsAway = (status: DeliveryStatus): boolean => AWAY_FROM_THE_PATIENT.includes(status);
