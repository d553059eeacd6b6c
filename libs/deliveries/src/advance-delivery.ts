import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Forbidden, Transaction, ValidationFailed } from '#libs/platform';
import { CompletePrescription, Prescriptions } from '#libs/prescriptions';
import { type Delivery } from './delivery.js';
import { IllegalDeliveryTransition, ScheduledInThePast } from './delivery.errors.js';
import { DeliveryJournal } from './delivery-journal.js';
import { DeliveryPolicy, subjectOf } from './delivery.policy.js';
import { allowedAfter, ATTEMPTS, type DeliveryStatus, isFinal, STEPS } from './delivery-status.js';
import { type DeliveryChange, DeliveryStore, type Position } from './delivery-store.js';
import { HandOver } from './hand-over.js';
import { isUsedUp } from './left-of.js';

/** A step of a delivery, and what is said with it. */
export interface DeliveryStep {
  to: DeliveryStatus;
  note: string | null;
  position: Position | null;
  scheduledFor: Date | null;
  handoverCode: string | null;
}

/** Takes a delivery from state to state. Of two who do the same at once, one has done it and the other is told so. */
@Injectable()
export class AdvanceDelivery {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: DeliveryStore,
    private readonly policy: DeliveryPolicy,
    private readonly handOver: HandOver,
    private readonly prescriptions: Prescriptions,
    private readonly completePrescription: CompletePrescription,
    private readonly journal: DeliveryJournal,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound when it is absent or not the actor's to see
   * @throws Forbidden when the step is not for the actor's role
   * @throws IllegalDeliveryTransition
   * @throws ValidationFailed when something is missing that must be said with the step, or there is no place for it
   * @throws ScheduledInThePast
   * @throws WrongHandoverCode, HandoverLocked
   */
  async take(actor: Actor, id: string, step: DeliveryStep): Promise<Delivery> {
    const found = await this.policy.assertSeen(actor, await this.store.find(id));
    if (!STEPS[step.to].by.includes(actor.role)) throw new Forbidden().concerning(subjectOf(found));
    // A wrong code is counted whatever becomes of the request.
    if (step.to === 'delivered' && step.handoverCode !== null) {
      await this.handOver.tryCode(id, step.handoverCode, (delivery) => this.assertMayFollow(delivery, step));
    }
    return this.transaction.run(async () => {
      const delivery = await this.store.lock(id);
      await this.assertMayFollow(delivery, step);
      if (step.to === 'delivered') this.handOver.assertCode(delivery, step.handoverCode);
      const moved = await this.move(delivery, step);
      if (moved.status === 'delivered') await this.completeIfUsedUp(moved);
      return moved;
    });
  }

  private async assertMayFollow(delivery: Delivery, step: DeliveryStep): Promise<void> {
    const prescription = await this.prescriptions.existing(delivery.prescriptionId);
    const allowed = allowedAfter(delivery, prescription.status === 'cancelled');
    if (!allowed.includes(step.to)) throw new IllegalDeliveryTransition({ from: delivery.status, allowed });
    assertComplete(step, step.to === delivery.heldFrom);
    if (step.scheduledFor && step.scheduledFor <= this.clock.now()) throw new ScheduledInThePast();
  }

  /** The step itself, and the way back that follows on the last failed attempt. */
  private async move(delivery: Delivery, step: DeliveryStep): Promise<Delivery> {
    const { note, position, scheduledFor } = step;
    const moved = await this.store.note(
      delivery,
      { type: 'moved', note, position, scheduledFor },
      changeBy(delivery, step, this.clock.now()),
    );
    const steps = [moved];
    if (moved.status === 'failed_attempt' && moved.failedAttempts === ATTEMPTS)
      steps.push(
        await this.store.note(
          moved,
          { type: 'moved', byItself: true },
          { status: 'returned_to_sender', closedAt: this.clock.now() },
        ),
      );
    await this.journal.moved(steps, note);
    return steps.at(-1) ?? moved;
  }

  private async completeIfUsedUp({ prescriptionId }: Delivery): Promise<void> {
    const prescription = await this.prescriptions.lockForDelivery(prescriptionId);
    const delivered = await this.store.taken(prescriptionId, { underWay: false });
    if (isUsedUp(prescription, delivered)) await this.completePrescription.complete(prescriptionId);
  }
}

/** What a step changes of a delivery. */
function changeBy(delivery: Delivery, { to, note, scheduledFor }: DeliveryStep, now: Date): DeliveryChange {
  const isRelease = to === delivery.heldFrom;
  return {
    status: to,
    heldFrom: to === 'on_hold' ? delivery.status : null,
    note,
    // Another time was agreed on: it is late only when that has passed, too.
    ...(scheduledFor ? { scheduledFor, dueAt: scheduledFor, lateSince: null } : {}),
    failedAttempts: delivery.failedAttempts + (to === 'failed_attempt' && !isRelease ? 1 : 0),
    closedAt: isFinal(to) ? now : null,
  };
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
