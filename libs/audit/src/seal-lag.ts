import { Injectable } from '@nestjs/common';
import { Clock, Transaction } from '#libs/platform';

/** How far the seals are behind the audit log. */
export interface Lag {
  /** Rows that wait for their seal. */
  waiting: number;
  /** Age of the oldest of them; 0 when none waits. */
  oldestSeconds: number;
}

/** After the last seal, or from the beginning where that is of another server, as it is after a restore. */
const WAITING = `
  WITH last AS (
    SELECT xid, event_id FROM (SELECT xid, event_id FROM audit_seals ORDER BY number DESC LIMIT 1) AS head
     WHERE xid < pg_snapshot_xmin(pg_current_snapshot()))
  SELECT count(*)::integer AS waiting, min(recorded_at) AS oldest FROM audit_events AS event
   WHERE (event.xid, event.id) > (coalesce((SELECT xid FROM last), '0'),
                                  coalesce((SELECT event_id FROM last), '00000000-0000-0000-0000-000000000000'))
     AND NOT EXISTS (SELECT FROM audit_seals WHERE event_id = event.id)`;

/** Tells operators whether the sealing keeps up. */
@Injectable()
export class SealLag {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  async now(): Promise<Lag> {
    const [row] = await this.transaction.rows<{ waiting: number; oldest: Date | null }>(WAITING);
    const oldest = row?.oldest?.getTime() ?? null;
    const age = oldest === null ? 0 : (this.clock.now().getTime() - oldest) / 1000;
    return { waiting: row?.waiting ?? 0, oldestSeconds: Math.max(0, age) };
  }
}
