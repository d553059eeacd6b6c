import { type NewItem, type Prescription } from '../prescription.js';

/** For how long after its end a prescription may still be prescribed again, in days. */
export const REFILL_GRACE_DAYS = 30;
const DAY = 86_400_000;

/** Whether a prescription may be asked for again at this time: it is active, or expired not long ago. */
export function isRefillable(
  { status, expiresAt }: Pick<Prescription, 'status' | 'expiresAt'>,
  now: Date,
): boolean {
  if (status === 'active') return true;
  return status === 'expired' && now.getTime() < expiresAt.getTime() + REFILL_GRACE_DAYS * DAY;
}

/** What the next prescription holds: the items that have refills left, with one less. */
export function itemsOfRefill(items: Prescription['items']): NewItem[] {
  return items
    .filter(({ refills }) => refills > 0)
    .map(({ id: _, position: __, ...item }) => ({ ...item, refills: item.refills - 1 }));
}
