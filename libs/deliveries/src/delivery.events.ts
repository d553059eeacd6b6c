import { type EventType, eventType } from '#libs/platform';
import { type DeliveryStatus } from './delivery-status.js';

/** Which delivery, whose, and who asked for it. */
type OfDelivery = Readonly<{ deliveryId: string; patientId: string; requestedById: string }>;

/** Somebody wants something brought. */
export const DeliveryRequested = eventType<OfDelivery>('delivery.requested');
/** A delivery is in another state, or back in the one in which it was held; the version is the number of the event. */
export const DeliveryMoved = eventType<
  OfDelivery & { status: DeliveryStatus; version: number; isRelease: boolean }
>('delivery.moved');
/** A delivery has not come in time. */
export const DeliveryBecameLate = eventType<OfDelivery>('delivery.became_late');
/** The code was wrong too often: it cannot be handed over until a new one is given out. */
export const DeliveryHandoverLocked = eventType<OfDelivery>('delivery.handover_locked');

/** The code that was known counts no more: there is another one. */
export const DeliveryCodeIssued = eventType<OfDelivery>('delivery.handover_code_issued');

/** What this library tells the others. */
export const deliveriesEvents: readonly EventType[] = [
  DeliveryRequested,
  DeliveryMoved,
  DeliveryBecameLate,
  DeliveryHandoverLocked,
  DeliveryCodeIssued,
];
