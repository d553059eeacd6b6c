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
   * Judges a code. A wrong one is counted, and stays counted when the request is refused.
   *
   * @throws WrongHandoverCode, HandoverLocked
   */
  async assertCode(delivery: Delivery, code: string | null): Promise<void> {
    if (triesLeft(delivery) === 0) throw new HandoverLocked();
    if (code !== null && this.codes.isOf(delivery, code)) return;
    throw new WrongHandoverCode({ triesLeft: triesLeft(await this.countWrong(delivery)) });
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
      await this.journal.codeIssued(issued);
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
