import { Client } from 'pg';
import { type Head, SEALED_COLUMNS, type SealedRow, sealHash, START } from './seal.js';

/** What the chain proves. */
export interface ChainReport {
  /** Rows whose seal fits. */
  proved: number;
  /** Rows that have no seal yet. */
  waiting: number;
  /** The last seal that fits. Kept elsewhere, it lets a later check notice that the end was cut off. */
  head: Head;
  /** The first thing that is wrong, by id or number. */
  fault?: string;
}

type Link = SealedRow & { number: string; event_id: string; hash: Buffer };

const BATCH = 1000;

const LINKS = `
  SELECT seal.number, seal.event_id, seal.hash, ${SEALED_COLUMNS}
    FROM audit_seals AS seal LEFT JOIN audit_events AS event ON event.id = seal.event_id
   WHERE seal.number > $1 ORDER BY seal.number LIMIT $2`;

/**
 * Rows without a seal. Those that stand in the order before what is sealed were never passed by the sealing, so
 * somebody put them there later; after a restore, while the order has not begun again, nothing is said of that.
 */
const UNSEALED = `
  WITH last AS (
    SELECT xid, event_id FROM (SELECT xid, event_id FROM audit_seals ORDER BY number DESC LIMIT 1) AS head
     WHERE xid < pg_snapshot_xmin(pg_current_snapshot()))
  SELECT count(*)::integer AS waiting,
         (array_agg(event.id ORDER BY event.xid, event.id)
            FILTER (WHERE (event.xid, event.id) < (SELECT xid, event_id FROM last)))[1] AS inserted
    FROM audit_events AS event
   WHERE NOT EXISTS (SELECT FROM audit_seals AS seal WHERE seal.event_id = event.id)`;

/**
 * Walks the whole chain from its start, in batches, and recomputes every hash.
 *
 * @param expected a head that was noted before: the chain must still contain it
 */
export async function verifyChain(databaseUrl: string, expected?: Head): Promise<ChainReport> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { head, fault } = await walk(client, expected);
    const { rows } = await client.query<{ waiting: number; inserted: string | null }>(UNSEALED);
    const [unsealed = { waiting: 0, inserted: null }] = rows;
    const inserted =
      unsealed.inserted === null
        ? undefined
        : `Row ${unsealed.inserted} was inserted: rows after it are sealed, it is not.`;
    return { proved: head.number, waiting: unsealed.waiting, head, fault: fault ?? inserted };
  } finally {
    await client.end();
  }
}

async function walk(client: Client, expected?: Head): Promise<{ head: Head; fault?: string }> {
  let head = START;
  for (;;) {
    const { rows: links } = await client.query<Link>(LINKS, [head.number, BATCH]);
    for (const [index, link] of links.entries()) {
      const fault = await faultOf(client, head, link, links[index + 1]);
      if (fault !== undefined) return { head, fault };
      head = { number: Number(link.number), hash: link.hash };
      if (expected?.number === head.number && !expected.hash.equals(head.hash))
        return { head, fault: `Seal ${head.number} is not the one that was noted: the chain was made anew.` };
    }
    if (links.length < BATCH) break;
  }
  return expected && expected.number > head.number
    ? {
        head,
        fault: `The chain ends at seal ${head.number}, before the noted seal ${expected.number}: its end was cut off.`,
      }
    : { head };
}

async function faultOf(client: Client, head: Head, link: Link, inHand?: Link): Promise<string | undefined> {
  const number = Number(link.number);
  if (number !== head.number + 1) return `Seal ${head.number + 1} is missing.`;
  if (link.id === null) return `Row ${link.event_id} is missing: seal ${number} is for it.`;
  const wanted = sealHash(head.hash, link);
  if (wanted.equals(link.hash)) return undefined;
  const following = inHand ?? (await client.query<Link>(LINKS, [number, 1])).rows[0];
  return blame(link, wanted, following);
}

/** The seal that follows was made of what stood here: it tells whether the row or the seal is another now. */
function blame(link: Link, wanted: Buffer, following: Link | undefined): string {
  const fits = (hash: Buffer): boolean =>
    following !== undefined && following.id !== null && sealHash(hash, following).equals(following.hash);
  if (fits(link.hash))
    return `Row ${link.event_id} does not fit seal ${link.number}: it was edited, or another stood in its place.`;
  if (fits(wanted)) return `Seal ${link.number} was changed: row ${link.event_id} fits what follows.`;
  return `Row ${link.event_id} and seal ${link.number} do not fit: one was edited, or rows were exchanged or inserted here.`;
}
