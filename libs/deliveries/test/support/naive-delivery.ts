import { type DeliveryStatus } from '#libs/deliveries';

/** The straight way to the door. */
const WAY: readonly DeliveryStatus[] = [
  'pending',
  'scheduled',
  'processing',
  'dispatched',
  'in_transit',
  'out_for_delivery',
  'delivered',
];
const IN_THE_HOUSE = 3;

/** A delivery as somebody would do it who has only read the rules: no table, no database. */
export class NaiveDelivery {
  status: DeliveryStatus = 'pending';
  heldFrom: DeliveryStatus | null = null;
  failedAttempts = 0;
  tries = 0;
  /** Whether its prescription was cancelled. */
  stopped = false;

  get isOver(): boolean {
    return ['delivered', 'cancelled', 'returned_to_sender'].includes(this.status);
  }

  get isLocked(): boolean {
    return this.tries === 5;
  }

  may(to: DeliveryStatus): boolean {
    const leadsOn = !['on_hold', 'cancelled', 'failed_attempt', 'returned_to_sender'].includes(to);
    if (this.isOver || (this.stopped && leadsOn)) return false;
    if (this.heldFrom !== null) {
      if (to === this.heldFrom) return true;
      return isInTheHouse(this.heldFrom) ? to === 'cancelled' : this.stopped && to === 'returned_to_sender';
    }
    if (to === 'on_hold') return true;
    if (to === 'cancelled') return isInTheHouse(this.status);
    if (this.status === 'failed_attempt') return to === 'rescheduled' || to === 'returned_to_sender';
    if (this.status === 'rescheduled') return to === 'out_for_delivery';
    if (this.status === 'out_for_delivery') return to === 'delivered' || to === 'failed_attempt';
    return to === WAY[WAY.indexOf(this.status) + 1];
  }

  go(to: DeliveryStatus): void {
    const isRelease = to === this.heldFrom;
    this.heldFrom = to === 'on_hold' ? this.status : null;
    this.status = to;
    if (to === 'failed_attempt' && !isRelease) this.failedAttempts += 1;
    if (this.failedAttempts === 3) this.status = 'returned_to_sender';
  }
}

function isInTheHouse(status: DeliveryStatus): boolean {
  return WAY.slice(0, IN_THE_HOUSE).includes(status);
}
