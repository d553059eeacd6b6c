import { Injectable } from '@nestjs/common';
import { type Actor, Outbox, Transaction } from '#libs/platform';
import { type Delivery } from './delivery.js';
import { DeliveryOver, HandoverLocked, WrongHandoverCode } from './delivery.errors.js';
import { DeliveryHandoverLocked } from './delivery.events.js';
import { DeliveryJournal, namesOf } from './delivery-journal.js';
import { DeliveryPolicy } from './delivery.policy.js';
import { isFinal } from './delivery-status.js';
import { DeliveryStore } from './delivery-store.js';
import { HandoverCodes, triesLeft } from './handover-codes.js';

/** Judges the codes for which parcels are handed over, counts the wrong ones, and gives out new ones. */
@Injectable()
export class HandOver {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: DeliveryStore,
    private readonly codes: HandoverCodes,
    private readonly policy: DeliveryPolicy,
    private readonly journal: DeliveryJournal,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Tries a code. A wrong one is counted in a transaction of its own: it stays counted when the request is refused.
   *
   * @param assertInPlace judges whether anything can be handed over at all, before a try is taken for it
   * @throws WrongHandoverCode, HandoverLocked
   */
  async tryCode(
    id: string,
    code: string,
    assertInPlace: (delivery: Delivery) => Promise<void>,
  ): Promise<void> {
    const refused = await this.transaction.outside(() =>
      this.transaction.run(async () => {
        const delivery = await this.store.lock(id);
        await assertInPlace(delivery);
        assertUnlocked(delivery);
        return this.codes.isOf(delivery, code) ? null : this.countWrong(delivery);
      }),
    );
    if (refused) throw new WrongHandoverCode({ triesLeft: triesLeft(refused) });
  }

  /**
   * @throws WrongHandoverCode, HandoverLocked
   */
  assertCode(delivery: Delivery, code: string | null): void {
    assertUnlocked(delivery);
    if (code === null || !this.codes.isOf(delivery, code))
      throw new WrongHandoverCode({ triesLeft: triesLeft(delivery) });
  }

  /**
   * Gives out a new code, with as many tries as the first had. The old one is worth nothing from then on.
   *
   * @throws NotFound when it is absent or not the actor's to see
   * @throws DeliveryOver
   */
  async issueCode(actor: Actor, id: string): Promise<Delivery> {
    return this.transaction.run(async () => {
      await this.policy.assertSeen(actor, await this.store.find(id));
      const delivery = await this.store.lock(id);
      if (isFinal(delivery.status)) throw new DeliveryOver();
      const issued = await this.store.note(
        delivery,
        { type: 'handover_code_issued' },
        { handoverIssue: delivery.handoverIssue + 1, handoverTries: 0 },
      );
      await this.journal.note('delivery.handover_code_issued', [issued]);
      return issued;
    });
  }

  private async countWrong(delivery: Delivery): Promise<Delivery> {
    const refused = await this.store.note(
      delivery,
      { type: 'handover_code_refused' },
      { handoverTries: delivery.handoverTries + 1 },
    );
    await this.journal.note('delivery.handover_code_refused', [refused], { triesLeft: triesLeft(refused) });
    if (triesLeft(refused) === 0) await this.outbox.publish(DeliveryHandoverLocked, namesOf(refused));
    return refused;
  }
}

/** @throws HandoverLocked */
function assertUnlocked(delivery: Delivery): void {
  if (triesLeft(delivery) === 0) throw new HandoverLocked();
}
