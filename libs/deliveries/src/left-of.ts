import { type DeliverablePrescription } from '#libs/prescriptions';
import { type DeliveryItem } from './delivery.js';
import { NothingLeft, QuantityExceeded, UnknownItem } from './delivery.errors.js';

/** Units of one item that somebody wants brought. */
export interface WantedItem {
  prescriptionItemId: string;
  quantity: number;
}

/** What of a prescription is neither delivered nor on its way; items of which nothing is left are missing. */
function leftOf(
  { items }: Pick<DeliverablePrescription, 'items'>,
  taken: ReadonlyMap<string, number>,
): DeliveryItem[] {
  return items
    .map(({ id, medicationName, quantity }) => ({
      prescriptionItemId: id,
      medicationName,
      quantity: quantity - (taken.get(id) ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0);
}

/**
 * What goes into a parcel: what is wanted, or all that is left.
 *
 * @throws UnknownItem, NothingLeft, QuantityExceeded
 */
export function parcelOf(
  prescription: Pick<DeliverablePrescription, 'items'>,
  taken: ReadonlyMap<string, number>,
  wanted: readonly WantedItem[] | null,
): DeliveryItem[] {
  const known = new Set(prescription.items.map(({ id }) => id));
  if (wanted?.some(({ prescriptionItemId }) => !known.has(prescriptionItemId))) throw new UnknownItem();
  const left = leftOf(prescription, taken);
  if (left.length === 0) throw new NothingLeft();
  if (!wanted) return left;
  const byId = new Map(left.map((item) => [item.prescriptionItemId, item]));
  return wanted.map(({ prescriptionItemId, quantity }) => {
    const item = byId.get(prescriptionItemId);
    if (!item || item.quantity < quantity)
      throw new QuantityExceeded({
        left: left.map(({ prescriptionItemId: id, quantity: units }) => ({
          prescriptionItemId: id,
          quantity: units,
        })),
      });
    return { ...item, quantity };
  });
}

/** Whether everything that was prescribed has been delivered, and none of it can be prescribed again. */
export function isUsedUp(
  { items }: Pick<DeliverablePrescription, 'items'>,
  delivered: ReadonlyMap<string, number>,
): boolean {
  return items.every(
    ({ id, quantity, refillsLeft }) => refillsLeft === 0 && (delivered.get(id) ?? 0) >= quantity,
  );
}
