import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Clock, type Page, pageOf, type PageQuery, Transaction } from '#libs/platform';
import { asOf, type ConsultationState } from './consultation.js';
import { type ConsultationFilter, listQuery } from './consultation-list.js';
import { ConsultationPolicy } from './consultation.policy.js';
import { ConsultationStore } from './consultation-store.js';
import { type MessagePiece, Messages } from './messages.js';
import { ReadLog } from './read-log.js';

/** What can be asked about consultations. */
@Injectable()
export class Consultations {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: ConsultationStore,
    private readonly policy: ConsultationPolicy,
    private readonly access: PatientAccess,
    private readonly said: Messages,
    private readonly log: ReadLog,
    private readonly clock: Clock,
  ) {}

  /**
   * A consultation without what is said in it.
   *
   * @throws NotFound when it is absent or not the actor's
   */
  async one(actor: Actor, id: string): Promise<ConsultationState> {
    const consultation = await this.policy.assertSeen(actor, await this.store.find(id));
    await this.log.seen([consultation]);
    return consultation;
  }

  /** Those of the actor, the latest first: patients' own and their dependents', doctors' own; for admins all. */
  async list(actor: Actor, filter: ConsultationFilter, page: PageQuery): Promise<Page<ConsultationState>> {
    const now = this.clock.now();
    const { sql, values, name } = listQuery(this.access, actor, filter, page, now);
    const rows = await this.transaction.rows<ConsultationState>(sql, values, name);
    const { items, nextCursor } = pageOf(rows, page.limit, (row) => [row.opensAt, row.id]);
    await this.log.seen(items);
    return { items: items.map((stored) => asOf(stored, now)), nextCursor };
  }

  /**
   * What is said in a consultation after a message, in order. Who reads it while it is open has come in.
   *
   * @throws NotFound when it is absent or not the actor's
   * @throws Forbidden for admins
   */
  async messages(actor: Actor, id: string, afterSeq: number, limit: number): Promise<MessagePiece> {
    return this.transaction.run(async () => {
      const participation = await this.store.enter(actor, id);
      await this.log.entered(participation);
      return this.said.after(id, afterSeq, limit);
    });
  }
}
