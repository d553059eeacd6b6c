import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { GuardianshipExpired } from '../patients.events.js';
import { Guardianship } from './guardianship.entity.js';
import { GuardianshipStore } from './guardianship-store.js';

const BATCH = 200;

/** Notes what has ended by itself: dependents who came of age, and invitations that nobody answered. */
@Injectable()
export class ExpireGuardianships {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: GuardianshipStore,
  ) {}

  /** @returns how many have ended */
  async run(now: Date): Promise<number> {
    let ended = 0;
    for (let batch = BATCH; batch === BATCH; ended += batch) batch = await this.batch(now);
    return ended;
  }

  private batch(now: Date): Promise<number> {
    return this.transaction.run(async () => {
      const due = await this.transaction
        .repository(Guardianship)
        .createQueryBuilder('guardianship')
        .where(DUE, { today: now.toISOString().slice(0, 10), now })
        .orderBy('guardianship.id')
        .limit(BATCH)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const guardianship of due) {
        const began = guardianship.status === 'active';
        guardianship.end('expired', null, now);
        await this.store.save(guardianship);
        await this.store.tell(guardianship, 'expired', began ? GuardianshipExpired : null);
      }
      return due.length;
    });
  }
}

const DUE = `(guardianship.status = 'active' AND guardianship.endsOn <= :today)
  OR (guardianship.status = 'invited' AND guardianship.invitationExpiresAt <= :now)`;
