import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { type Head, SEALED_COLUMNS, type SealedRow, sealHash, START } from './seal.js';

/** Any number; it only has to be the same in every worker. */
const SEALING_LOCK = 1_790_000_010;

/** The last seal, and where in the order of the rows it stands. */
const HEAD = `
  SELECT number, hash, event_id, xid::text AS xid, xid < pg_snapshot_xmin(pg_current_snapshot()) AS settled
    FROM audit_seals ORDER BY number DESC LIMIT 1`;

/**
 * The next rows, in the order of the transactions that wrote them. Rows become visible out of that order, so only
 * those are taken that are older than every transaction still running: none can appear before them any more.
 * The seals are asked as well, because after a restore of a dump the range may hold sealed rows.
 */
export const SETTLED = `
  SELECT ${SEALED_COLUMNS}, event.xid::text AS xid FROM audit_events AS event
   WHERE (event.xid, event.id) > ($1::xid8, $2::uuid) AND event.xid < pg_snapshot_xmin(pg_current_snapshot())
     AND NOT EXISTS (SELECT FROM audit_seals WHERE event_id = event.id)
   ORDER BY event.xid, event.id LIMIT $3`;

/** Rows of transactions that this server has not begun yet: they came with a dump of another one. */
const FROM_ANOTHER_SERVER = SETTLED.replace(
  'event.xid < pg_snapshot_xmin(pg_current_snapshot())',
  'event.xid >= pg_snapshot_xmax(pg_current_snapshot())',
);

const FIRST_POSITION = { xid: '0', event_id: '00000000-0000-0000-0000-000000000000' };

type Row = SealedRow & { id: string; xid: string };
type SealRow = { number: string; hash: Buffer; event_id: string; xid: string; settled: boolean };

/** Appends seals to the chain, behind the requests and never in their way. */
@Injectable()
export class SealAuditLog {
  constructor(private readonly transaction: Transaction) {}

  /**
   * Seals the next rows in one transaction. While another worker does so, it leaves that to it.
   *
   * @returns how many were sealed
   */
  run(limit: number): Promise<number> {
    return this.transaction.run(async () => {
      const [lock] = await this.transaction.rows<{ free: boolean }>(
        'SELECT pg_try_advisory_xact_lock($1) AS free',
        [SEALING_LOCK],
      );
      if (!lock?.free) return 0;
      const [last] = await this.transaction.rows<SealRow>(HEAD);
      const rows = await this.next(last, limit);
      await this.append(last ? { number: Number(last.number), hash: last.hash } : START, rows);
      return rows.length;
    });
  }

  /**
   * Transaction ids begin anew on a server that was filled from a dump. Then the last seal lies in the future: what
   * the dump brought is sealed to its end first, and then the order begins again.
   */
  private async next(last: SealRow | undefined, limit: number): Promise<Row[]> {
    const read = (sql: string, after: { xid: string; event_id: string }): Promise<Row[]> =>
      this.transaction.rows<Row>(sql, [after.xid, after.event_id, limit]);
    if (last?.settled) return read(SETTLED, last);
    const brought = last ? await read(FROM_ANOTHER_SERVER, last) : [];
    return brought.length > 0 ? brought : read(SETTLED, FIRST_POSITION);
  }

  private async append(head: Head, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const hashes: Buffer[] = [];
    for (const row of rows) hashes.push(sealHash(hashes.at(-1) ?? head.hash, row));
    await this.transaction.rows(
      `INSERT INTO audit_seals (number, event_id, xid, hash)
       SELECT $1 + place, event_id, xid, hash
         FROM unnest($2::uuid[], $3::text[]::xid8[], $4::bytea[]) WITH ORDINALITY AS seal (event_id, xid, hash, place)`,
      [head.number, rows.map(({ id }) => id), rows.map(({ xid }) => xid), hashes],
    );
  }
}
