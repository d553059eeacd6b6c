import { Injectable } from '@nestjs/common';
import { Clock, ValidationFailed } from '#libs/platform';
import { Prescriptions } from '#libs/prescriptions';
import { isAhead } from './ahead.js';
import { type Delivery } from './delivery.js';
import { IllegalDeliveryTransition, ScheduledForInvalid } from './delivery.errors.js';
import { allowedAfter, type DeliveryStatus, STEPS } from './delivery-status.js';
import { type Position } from './delivery-store.js';

/** A step of a delivery, and what is said with it. */
export interface DeliveryStep {
  to: DeliveryStatus;
  note: string | null;
  position: Position | null;
  scheduledFor: Date | null;
  handoverCode: string | null;
}

/** Judges whether a step may follow, and whether all is said that must be said with it. */
@Injectable()
export class DeliveryRules {
  constructor(
    private readonly prescriptions: Prescriptions,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws IllegalDeliveryTransition
   * @throws ValidationFailed when something is missing that must be said with the step
   * @throws ScheduledForInvalid
   */
  async assertMayFollow(delivery: Delivery, step: DeliveryStep): Promise<void> {
    const stopped = await this.isStopped(delivery, step);
    const allowed = allowedAfter(delivery, stopped);
    if (!allowed.includes(step.to))
      throw new IllegalDeliveryTransition({
        from: delivery.status,
        allowed,
        ...(stopped ? { prescriptionCancelled: true } : {}),
      });
    assertComplete(step, step.to === delivery.heldFrom);
    const time = timeAgreedWith(step);
    if (time && !isAhead(time, this.clock.now())) throw new ScheduledForInvalid();
  }

  /** What is handed over cannot be held afterwards: a doctor who stops the medication at this moment is waited for. */
  private async isStopped({ prescriptionId }: Delivery, { to }: DeliveryStep): Promise<boolean> {
    const prescription = await (to === 'delivered'
      ? this.prescriptions.lockForDelivery(prescriptionId)
      : this.prescriptions.existing(prescriptionId));
    return prescription.status === 'cancelled';
  }
}

/** The time at the door, with the steps by which one is agreed on; with others it means nothing. */
export const timeAgreedWith = ({ to, scheduledFor }: DeliveryStep): Date | null =>
  to === 'scheduled' || to === 'rescheduled' ? scheduledFor : null;

/** What was said with the first step into a state need not be said again when a delivery comes back to it. */
function assertComplete(step: DeliveryStep, isRelease: boolean): void {
  const missing = isRelease ? [] : STEPS[step.to].needs.filter((field) => step[field] === null);
  if (missing.length === 0) return;
  throw new ValidationFailed(
    missing.map((field) => ({
      pointer: `/${field}`,
      code: 'required',
      detail: `${field} must be given to bring a delivery to ${step.to}`,
    })),
  );
}
