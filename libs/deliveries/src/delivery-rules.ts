import { Injectable } from '@nestjs/common';
import { Clock, ValidationFailed } from '#libs/platform';
import { Prescriptions } from '#libs/prescriptions';
import { type Delivery } from './delivery.js';
import { IllegalDeliveryTransition, ScheduledInThePast } from './delivery.errors.js';
import { allowedAfter, type DeliveryStatus, isFinal, STEPS } from './delivery-status.js';
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
   * @throws ValidationFailed when something is missing that must be said with the step, or there is no place for it
   * @throws ScheduledInThePast
   */
  async assertMayFollow(delivery: Delivery, step: DeliveryStep): Promise<void> {
    const allowed = allowedAfter(delivery, await this.isStopped(delivery, step));
    if (!allowed.includes(step.to)) throw new IllegalDeliveryTransition({ from: delivery.status, allowed });
    assertComplete(step, step.to === delivery.heldFrom);
    if (step.scheduledFor && step.scheduledFor <= this.clock.now()) throw new ScheduledInThePast();
  }

  /** What is handed over cannot be held afterwards: a doctor who stops the medication at this moment is waited for. */
  private async isStopped({ prescriptionId }: Delivery, { to }: DeliveryStep): Promise<boolean> {
    const prescription = await (to === 'delivered'
      ? this.prescriptions.lockForDelivery(prescriptionId)
      : this.prescriptions.existing(prescriptionId));
    return prescription.status === 'cancelled';
  }
}

/** What was said with the first step into a state need not be said again when a delivery comes back to it. */
function assertComplete(step: DeliveryStep, isRelease: boolean): void {
  const missing = isRelease ? [] : STEPS[step.to].needs.filter((field) => step[field] === null);
  const misplaced = [
    ...(step.handoverCode !== null && step.to !== 'delivered' ? ['handoverCode'] : []),
    ...(step.scheduledFor !== null && isFinal(step.to) ? ['scheduledFor'] : []),
  ];
  if (missing.length + misplaced.length === 0) return;
  throw new ValidationFailed([
    ...missing.map((field) => ({
      pointer: `/${field}`,
      code: 'required',
      detail: `${field} must be given to bring a delivery to ${step.to}`,
    })),
    ...misplaced.map((field) => ({
      pointer: `/${field}`,
      code: 'misplaced',
      detail: `${field} says nothing about a delivery that is ${step.to}`,
    })),
  ]);
}
