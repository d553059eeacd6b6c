import { Injectable } from '@nestjs/common';
import { type Actor, currentContext, Forbidden, SYSTEM, Transaction, withContext } from '#libs/platform';
import { CompleteWhenUsedUp } from './complete-when-used-up.js';
import { type Delivery } from './delivery.js';
import { DeliveryJournal } from './delivery-journal.js';
import { DeliveryPolicy, subjectOf } from './delivery.policy.js';
import { DeliveryRules, type DeliveryStep, timeAgreedWith } from './delivery-rules.js';
import { ATTEMPTS, STEPS } from './delivery-status.js';
import { type DeliveryChange, DeliveryStore } from './delivery-store.js';
import { HandOver } from './hand-over.js';

/** Takes a delivery from state to state. Of two who do the same at once, one has done it and the other is told so. */
@Injectable()
export class AdvanceDelivery {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: DeliveryStore,
    private readonly policy: DeliveryPolicy,
    private readonly rules: DeliveryRules,
    private readonly handOver: HandOver,
    private readonly completion: CompleteWhenUsedUp,
    private readonly journal: DeliveryJournal,
  ) {}

  /**
   * @throws NotFound when it is absent or not the actor's to see
   * @throws Forbidden when the step is not for the actor's role
   * @throws IllegalDeliveryTransition
   * @throws ValidationFailed when something is missing that must be said with the step
   * @throws ScheduledForInvalid
   * @throws WrongHandoverCode, HandoverLocked
   */
  async take(actor: Actor, id: string, step: DeliveryStep): Promise<Delivery> {
    return this.transaction.run(async () => {
      const found = await this.policy.assertSeen(actor, await this.store.find(id));
      if (!STEPS[step.to].by.includes(actor.role)) throw new Forbidden().concerning(subjectOf(found));
      const delivery = await this.store.lock(id);
      await this.rules.assertMayFollow(delivery, step);
      if (step.to === 'delivered') await this.handOver.assertCode(delivery, step.handoverCode);
      const moved = await this.move(delivery, step);
      if (moved.status === 'delivered') await this.completion.look(moved.prescriptionId);
      if (moved.status === 'failed_attempt' && moved.failedAttempts === ATTEMPTS) return this.sendBack(moved);
      return moved;
    });
  }

  private async move(delivery: Delivery, step: DeliveryStep): Promise<Delivery> {
    const { note, position } = step;
    const moved = await this.store.note(
      delivery,
      { type: 'moved', note, position, scheduledFor: timeAgreedWith(step) },
      changeBy(delivery, step),
    );
    await this.journal.moved(moved, note, isRelease(delivery, step));
    return moved;
  }

  /** The way back that follows by itself on the last failed attempt. */
  private async sendBack(delivery: Delivery): Promise<Delivery> {
    const context = currentContext();
    if (!context) throw new Error('A step is taken in somebody’s name.');
    return withContext({ ...context, actor: SYSTEM }, async () => {
      const returned = await this.store.note(delivery, { type: 'moved' }, { status: 'returned_to_sender' });
      await this.journal.moved(returned, null);
      return returned;
    });
  }
}

const isRelease = ({ heldFrom }: Delivery, { to }: DeliveryStep): boolean => to === heldFrom;

/** What a step changes of a delivery. */
function changeBy(delivery: Delivery, step: DeliveryStep): DeliveryChange {
  const { to, note } = step;
  const time = timeAgreedWith(step);
  const isHold = to === 'on_hold';
  return {
    status: to,
    heldFrom: isHold ? delivery.status : null,
    note,
    // What is held is not late, nor is what another time was agreed on for, until that has passed too.
    ...(isHold || time ? { lateSince: null } : {}),
    ...(time ? { scheduledFor: time, dueAt: time } : {}),
    failedAttempts: delivery.failedAttempts + (to === 'failed_attempt' && !isRelease(delivery, step) ? 1 : 0),
  };
}
