import { createHash } from 'node:crypto';

/** What a seal is made over: the columns of a row, each as a text or null. */
export type SealedRow = Record<(typeof COLUMNS)[number], string | null>;

/** A place in the chain. */
export interface Head {
  /** Number of the seal; 0 before the first. */
  number: number;
  hash: Buffer;
}

/** Where the chain begins. */
export const START: Head = { number: 0, hash: Buffer.alloc(32) };

const COLUMNS = [
  'id',
  'recorded_at',
  'actor_id',
  'actor_role',
  'action',
  'entity_type',
  'entity_id',
  'patient_id',
  'reason',
  'details',
  'request_id',
  'address',
] as const;

/**
 * The columns of `audit_events` as texts that no setting of the session changes: of the time the microseconds since
 * 1970 as a number (a timestamp's text depends on TimeZone and DateStyle), of jsonb PostgreSQL's one text of the
 * stored value, in which keys are sorted, no white space varies and no digit of a number is lost.
 */
export const SEALED_COLUMNS = COLUMNS.map((column) =>
  column === 'recorded_at'
    ? `extract(epoch FROM event.recorded_at)::text AS recorded_at`
    : `event.${column}::text AS ${column}`,
).join(', ');

/**
 * The hash of the next seal: SHA-256 over the hash before and the row. Each column is its length in bytes (four
 * bytes, all ones for NULL) and its UTF-8, so that no two rows are written alike.
 */
export function sealHash(previous: Buffer, row: SealedRow): Buffer {
  const hash = createHash('sha256').update(previous);
  for (const column of COLUMNS) {
    const value = row[column];
    const bytes = Buffer.from(value ?? '', 'utf8');
    const length = Buffer.alloc(4);
    length.writeUInt32BE(value === null ? 0xffffffff : bytes.length);
    hash.update(length).update(bytes);
  }
  return hash.digest();
}

/** Reads `NUMBER:HASH`; undefined when it is none. */
export function parseHead(text: string): Head | undefined {
  const [, number, hash] = /^([1-9]\d{0,14}):([0-9a-f]{64})$/.exec(text) ?? [];
  return number === undefined || hash === undefined
    ? undefined
    : { number: Number(number), hash: Buffer.from(hash, 'hex') };
}
