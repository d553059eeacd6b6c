import { Injectable } from '@nestjs/common';
import { type Actor, Transaction } from '#libs/platform';
import { SosJournal } from './sos-journal.js';
import { type Position, type SosRequest } from './sos-request.js';
import { isOver } from './sos-status.js';
import { SosStore } from './sos-store.js';
import { SosOver } from './sos.errors.js';
import { SosPolicy } from './sos.policy.js';

/** Says where whoever needs help is now. */
@Injectable()
export class LocateSos {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: SosStore,
    private readonly policy: SosPolicy,
    private readonly journal: SosJournal,
  ) {}

  /**
   * @throws NotFound when it is absent or not the actor's
   * @throws SosOver
   */
  async locate(actor: Actor, id: string, position: Position): Promise<SosRequest> {
    return this.transaction.run(async () => {
      await this.policy.assertSeen(actor, await this.store.find(id));
      const sos = await this.store.lock(id);
      if (!sos || isOver(sos.status)) throw new SosOver();
      const located = await this.store.note(id, { type: 'located', position });
      await this.journal.tell('sos.located', located);
      return located;
    });
  }
}
