import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Forbidden, Transaction } from '#libs/platform';
import { ConsultationNews } from './consultation-news.js';
import { ConsultationStore } from './consultation-store.js';
import { type SenderRole } from './message.js';

/** Up to which message somebody has read. */
export interface ReadMark {
  userId: string;
  role: SenderRole;
  seq: number;
}

/** Notes up to which message a participant has read. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly transaction: Transaction,
    private readonly store: ConsultationStore,
    private readonly news: ConsultationNews,
    private readonly clock: Clock,
  ) {}

  /**
   * A mark only moves on, and never past the last message.
   *
   * @throws NotFound when the consultation is absent or not the actor's
   * @throws Forbidden for admins
   */
  async read(actor: Actor, consultationId: string, seq: number): Promise<ReadMark> {
    const { userId } = actor;
    if (!userId) throw new Forbidden();
    return this.transaction.run(async () => {
      const { role } = await this.store.enter(actor, consultationId);
      const [row] = await this.transaction.rows<{ seq: number; moved: boolean }>(
        MARK,
        [consultationId, userId, seq, this.clock.now()],
        'consultation_mark_read',
      );
      const mark: ReadMark = { userId, role, seq: row?.seq ?? 0 };
      if (row?.moved)
        this.transaction.afterCommit(() => this.news.tell({ type: 'read', consultationId, ...mark }));
      return mark;
    });
  }
}

/** Where there is nothing to read, there is nothing to mark: neither before the first message nor after the purge. */
const MARK = `
  WITH moved AS (
    INSERT INTO consultation_reads (consultation_id, user_id, seq, read_at)
    SELECT id, $2, least($3::integer, last_seq), $4 FROM consultations
     WHERE id = $1 AND status <> 'purged' AND least($3::integer, last_seq) > 0
    ON CONFLICT (consultation_id, user_id) DO UPDATE SET seq = excluded.seq, read_at = excluded.read_at
     WHERE consultation_reads.seq < excluded.seq
    RETURNING seq)
  SELECT seq, TRUE AS moved FROM moved
  UNION ALL
  SELECT seq, FALSE FROM consultation_reads
   WHERE consultation_id = $1 AND user_id = $2 AND NOT EXISTS (SELECT FROM moved)`;
