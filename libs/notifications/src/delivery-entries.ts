import {
  DELIVERY_STATUSES,
  DeliveryBecameLate,
  DeliveryCodeIssued,
  DeliveryHandoverLocked,
  DeliveryMoved,
  DeliveryRequested,
  type DeliveryStatus,
} from '#libs/deliveries';
import {
  type CatalogueEntry,
  type Channel,
  EVERYWHERE,
  IN_APP,
  MAIL_AND_APP,
  type Notification,
} from './catalogue-entry.js';
import { type TemplateName } from './templates/index.js';

/** The steps of a delivery for which nobody needs a mail. */
const QUIET_STEPS: readonly DeliveryStatus[] = ['pending', 'processing', 'dispatched', 'in_transit'];

const LOUD_STEPS = DELIVERY_STATUSES.filter((status) => !QUIET_STEPS.includes(status));

/** A line about a delivery, for those who receive it. */
function ofDelivery(
  template: TemplateName,
  channels: readonly Channel[],
  only?: Notification['only'],
): Notification {
  return {
    template,
    to: 'patient_and_requester',
    channels,
    category: 'deliveries',
    ...(only ? { only } : {}),
  };
}

/** What is told of deliveries. */
export const deliveryEntries: readonly CatalogueEntry[] = [
  {
    event: DeliveryRequested,
    webhook: ['deliveryId'],
    inOrderOf: 'deliveryId',
    notifications: [ofDelivery('delivery_requested', IN_APP)],
  },
  {
    event: DeliveryMoved,
    webhook: ['deliveryId', 'status'],
    inOrderOf: 'deliveryId',
    notifications: [
      ofDelivery('delivery_step', IN_APP, { status: QUIET_STEPS, isRelease: [false] }),
      ofDelivery('delivery_milestone', EVERYWHERE, { status: LOUD_STEPS, isRelease: [false] }),
      ofDelivery('delivery_released', MAIL_AND_APP, { isRelease: [true] }),
    ],
  },
  {
    event: DeliveryBecameLate,
    webhook: ['deliveryId'],
    inOrderOf: 'deliveryId',
    notifications: [
      ofDelivery('delivery_late', IN_APP),
      { template: 'admin_delivery_late', to: 'admins', channels: IN_APP, category: 'deliveries' },
    ],
  },
  {
    event: DeliveryCodeIssued,
    inOrderOf: 'deliveryId',
    notifications: [ofDelivery('delivery_code_issued', MAIL_AND_APP)],
  },
  {
    event: DeliveryHandoverLocked,
    webhook: ['deliveryId'],
    inOrderOf: 'deliveryId',
    notifications: [ofDelivery('delivery_handover_locked', MAIL_AND_APP)],
  },
];
