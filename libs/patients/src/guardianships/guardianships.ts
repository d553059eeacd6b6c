import { Injectable } from '@nestjs/common';
import { type Actor, Clock, keysetPage, type Page, type PageQuery, Transaction } from '#libs/platform';
import { GuardianshipChanged, GuardianshipRevoked } from '../patients.events.js';
import { type GuardianScope } from './guardian-scope.js';
import { Guardianship, type GuardianshipStatus } from './guardianship.entity.js';
import { GuardianshipPolicy } from './guardianship.policy.js';
import { GuardianshipStore } from './guardianship-store.js';

/** What narrows the list of guardianships. */
export interface GuardianshipFilter {
  status?: GuardianshipStatus | undefined;
  patientId?: string | undefined;
}

/** Guardianships as their two sides, and the admins, see and change them. */
@Injectable()
export class Guardianships {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly policy: GuardianshipPolicy,
    private readonly store: GuardianshipStore,
  ) {}

  /** Those of the actor, on either side, the newest first; admins get all. */
  list(
    actor: Actor,
    { status, patientId }: GuardianshipFilter,
    page: PageQuery,
  ): Promise<Page<Guardianship>> {
    const query = this.transaction.repository(Guardianship).createQueryBuilder('guardianship');
    if (status !== undefined) query.andWhere('guardianship.status = :status', { status });
    if (patientId !== undefined) query.andWhere('guardianship.patientId = :patientId', { patientId });
    return keysetPage(
      this.policy.scope(query, actor),
      [{ by: 'guardianship.id', direction: 'DESC', type: 'uuid' }],
      page,
      ({ id }) => [id],
    );
  }

  /**
   * Changes what the guardian may do, from the next request on. The patient and admins give and take; the
   * guardian of a patient with an account may only do with less.
   *
   * @throws NotFound, PreconditionFailed, GuardianshipEnded, ScopesNotYours
   */
  async update(
    actor: Actor,
    id: string,
    scopes: GuardianScope[],
    version: number | undefined,
  ): Promise<Guardianship> {
    return this.transaction.run(async () => {
      const guardianship = await this.store.lock(actor, 'update', id, version);
      const before = guardianship.scopes;
      guardianship.rescope(scopes, await this.mayWiden(actor, guardianship));
      await this.store.save(guardianship);
      await this.store.tell(guardianship, 'changed', GuardianshipChanged, { details: { before } });
      return guardianship;
    });
  }

  /**
   * Ends it, from the next request on. Either side may at any time.
   *
   * @throws NotFound, PreconditionFailed, GuardianshipEnded
   */
  async revoke(actor: Actor, id: string, version: number | undefined): Promise<Guardianship> {
    return this.transaction.run(async () => {
      const guardianship = await this.store.lock(actor, 'revoke', id, version);
      guardianship.end('revoked', actor.userId, this.clock.now());
      await this.store.save(guardianship);
      await this.store.tell(guardianship, 'revoked', GuardianshipRevoked);
      return guardianship;
    });
  }

  private async mayWiden(actor: Actor, { guardianId, patientId }: Guardianship): Promise<boolean> {
    if (guardianId !== actor.userId) return true;
    const accounts = await this.transaction.rows('SELECT FROM users WHERE patient_id = $1', [patientId]);
    return accounts.length === 0;
  }
}
