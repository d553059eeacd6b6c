import { type MigrationType } from '#libs/platform';
import { CreateAddresses1790000110000 } from './migrations/create-addresses.js';
import { CreateDeliveries1790000110001 } from './migrations/create-deliveries.js';

export { Addresses } from './addresses/addresses.js';
export { AdvanceDelivery } from './advance-delivery.js';
export { CompleteWhenUsedUp } from './complete-when-used-up.js';
export { Deliveries } from './deliveries.js';
export { DeliveriesConfig } from './deliveries.config.js';
export { DeliveriesHttpModule } from './deliveries-http.module.js';
export { DeliveriesJobsModule } from './deliveries-jobs.module.js';
export { DeliveriesModule } from './deliveries.module.js';
export { type Delivery, type DeliveryEventType, type DeliveryItem } from './delivery.js';
export {
  deliveriesEvents,
  DeliveryBecameLate,
  DeliveryCodeIssued,
  DeliveryHandoverLocked,
  DeliveryMoved,
  DeliveryRequested,
} from './delivery.events.js';
export { deliveriesPermissions } from './delivery.permissions.js';
export { type DeliveryStep } from './delivery-rules.js';
export { DELIVERY_STATUSES, type DeliveryStatus, isFinal } from './delivery-status.js';
export { FlagLateDeliveries } from './flag-late-deliveries.js';
export { HandoverCodes, triesLeft } from './handover-codes.js';
export { HELD_REASONS, HoldDeliveries } from './hold-deliveries.js';
export { HandOver } from './hand-over.js';
export { type DeliveryWish, RequestDelivery } from './request-delivery.js';

/** The tables of this library. */
export const deliveriesMigrations: readonly MigrationType[] = [
  CreateAddresses1790000110000,
  CreateDeliveries1790000110001,
];
