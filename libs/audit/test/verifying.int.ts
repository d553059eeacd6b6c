import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { type Head, verifyChain } from '#libs/audit';
import { newId } from '#libs/platform';
import { SEALED_COLUMNS } from '../src/seal.js';
import { type AuditContext, auditContext } from './support/audit-context.js';

let audit: AuditContext;
let rows: string[];
let head: Head;
beforeAll(async () => {
  audit = await auditContext();
});
afterAll(() => audit.close());
beforeEach(async () => {
  await audit.tamper('DELETE FROM audit_seals');
  await audit.tamper('DELETE FROM audit_events');
  for (let n = 0; n < 6; n++)
    await audit.record({ reason: `سبب ${n}`, details: { n: 0.1 + n, z: null, a: ['ä', { b: true }] } });
  await audit.sealAll();
  rows = await audit.rows();
  ({ head } = await verifyChain(audit.database.url));
  expect(head.number).toBe(6);
});

const fault = async (expected?: Head): Promise<string | undefined> =>
  (await verifyChain(audit.database.url, expected)).fault;
const row = (number: number): string => rows[number - 1] ?? '';
const edited = (number: number): string =>
  `Row ${row(number)} does not fit seal ${number}: it was edited, or another stood in its place.`;

describe('an untouched chain', () => {
  it('is proved, and contains every head that it ever had', async () => {
    await audit.recordSome(2);
    expect(await verifyChain(audit.database.url, head)).toMatchObject({
      proved: 6,
      waiting: 2,
      fault: undefined,
    });
    await audit.sealAll();
    expect(await verifyChain(audit.database.url, head)).toMatchObject({
      proved: 8,
      waiting: 0,
      fault: undefined,
    });
  });

  it('is proved over more rows than one batch', async () => {
    await audit.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_role, action, entity_type, details)
       SELECT gen_random_uuid(), now(), 'system', 'bed.made', 'bed', '{}' FROM generate_series(1, 2100)`,
    );
    await audit.sealAll();
    expect(await verifyChain(audit.database.url, head)).toMatchObject({ proved: 2106, fault: undefined });
    await audit.tamper(
      `UPDATE audit_events SET reason = 'x' WHERE id = (SELECT event_id FROM audit_seals WHERE number = 1000)`,
    );
    expect(await fault()).toMatch(
      /^Row [-0-9a-f]+ does not fit seal 1000: it was edited, or another stood in its place\.$/,
    );
  });

  it('reads the same whatever the session is set to', async () => {
    const read = async (settings: string): Promise<unknown> => {
      const client = new Client({ connectionString: audit.database.url, options: settings });
      await client.connect();
      const { rows: all } = await client.query(
        `SELECT ${SEALED_COLUMNS} FROM audit_events AS event ORDER BY id`,
      );
      await client.end();
      return all;
    };
    expect(
      await read(
        '-c TimeZone=Asia/Riyadh -c DateStyle=SQL,DMY -c bytea_output=escape -c extra_float_digits=-5 -c IntervalStyle=iso_8601',
      ),
    ).toEqual(await read('-c TimeZone=UTC'));
  });
});

describe('an edited row is named', () => {
  it.each([
    ['action', `'bed.sold'`],
    ['actor_id', 'gen_random_uuid()'],
    ['actor_role', `'admin'`],
    ['entity_type', `'cot'`],
    ['entity_id', 'NULL'],
    ['patient_id', 'gen_random_uuid()'],
    ['reason', `''`],
    ['details', `'{"n": 3.10, "z": null, "a": ["ä", {"b": true}]}'`],
    ['recorded_at', `recorded_at + interval '1 microsecond'`],
    ['request_id', `'r-2'`],
    ['address', `'10.0.0.8'`],
  ])('%s', async (column, value) => {
    await audit.tamper(`UPDATE audit_events SET ${column} = ${value} WHERE id = $1`, [row(4)]);
    expect(await fault()).toBe(edited(4));
  });

  it('at the end of the chain, where nothing follows that tells row from seal', async () => {
    await audit.tamper(`UPDATE audit_events SET reason = 'x' WHERE id = $1`, [row(6)]);
    expect(await fault()).toContain(`Row ${row(6)} and seal 6 do not fit`);
  });

  it('first, when there are several', async () => {
    await audit.tamper(`UPDATE audit_events SET reason = 'x' WHERE id = ANY($1)`, [[row(2), row(5)]]);
    expect(await verifyChain(audit.database.url)).toMatchObject({
      proved: 1,
      fault: edited(2),
    });
  });
});

describe('what else was done to the audit is named', () => {
  it.each([1, 3, 6])('a row that is gone: %d', async (number) => {
    await audit.tamper('DELETE FROM audit_events WHERE id = $1', [row(number)]);
    expect(await fault()).toBe(`Row ${row(number)} is missing: seal ${number} is for it.`);
  });

  it('a row and its seal that are gone', async () => {
    await audit.tamper('DELETE FROM audit_events WHERE id = $1', [row(3)]);
    await audit.tamper('DELETE FROM audit_seals WHERE event_id = $1', [row(3)]);
    expect(await fault()).toBe('Seal 3 is missing.');
  });

  it('a row and its seal that are gone, with the numbers closed up', async () => {
    await audit.tamper('DELETE FROM audit_events WHERE id = $1', [row(3)]);
    await audit.tamper('DELETE FROM audit_seals WHERE number = 3');
    for (const number of [4, 5, 6])
      await audit.tamper('UPDATE audit_seals SET number = number - 1 WHERE number = $1', [number]);
    expect(await fault()).toContain(`Row ${row(4)} does not fit seal 3`);
  });

  it('two rows whose places were exchanged', async () => {
    await audit.tamper(`UPDATE audit_seals SET event_id = gen_random_uuid() WHERE number = 2`);
    await audit.tamper('UPDATE audit_seals SET event_id = $1 WHERE number = 4', [row(2)]);
    await audit.tamper('UPDATE audit_seals SET event_id = $1 WHERE number = 2', [row(4)]);
    expect(await fault()).toContain(`Row ${row(4)} does not fit seal 2`);
  });

  it('two rows whose contents were exchanged', async () => {
    await audit.tamper(
      `UPDATE audit_events AS event SET reason = other.reason, details = other.details FROM audit_events AS other
        WHERE (event.id, other.id) IN (($1, $2), ($2, $1))`,
      [row(2), row(4)],
    );
    expect(await fault()).toBe(edited(2));
  });

  it('a seal with another hash', async () => {
    await audit.tamper(`UPDATE audit_seals SET hash = sha256('x') WHERE number = 4`);
    expect(await fault()).toBe(`Seal 4 was changed: row ${row(4)} fits what follows.`);
  });

  it('a row that was slipped in among those that are sealed', async () => {
    const id = newId();
    await audit.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_role, action, entity_type, details, xid)
       SELECT $1, recorded_at, 'admin', 'bed.made', 'bed', '{}', xid FROM audit_events WHERE id = $2`,
      [id, row(1)],
    );
    expect(await fault()).toBe(`Row ${id} was inserted: rows after it are sealed, it is not.`);
    await audit.sealAll();
    expect(await audit.sealed()).not.toContain(id);
  });

  it('a row that was slipped in with a seal of its own', async () => {
    const id = newId();
    await audit.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_role, action, entity_type, details, xid)
       SELECT $1, recorded_at, 'admin', 'bed.made', 'bed', '{}', xid FROM audit_events WHERE id = $2`,
      [id, row(3)],
    );
    for (const number of [6, 5, 4])
      await audit.tamper('UPDATE audit_seals SET number = number + 1 WHERE number = $1', [number]);
    await audit.tamper(`INSERT INTO audit_seals VALUES (4, $1, '3', sha256('x'))`, [id]);
    expect(await fault()).toContain(`Row ${id} and seal 4 do not fit`);
  });

  it('an end that was cut off, by a head that was noted before', async () => {
    await audit.tamper('DELETE FROM audit_events WHERE id = $1', [row(6)]);
    await audit.tamper('DELETE FROM audit_seals WHERE number = 6');
    expect(await fault()).toBeUndefined();
    expect(await fault(head)).toBe('The chain ends at seal 5, before the noted seal 6: its end was cut off.');
  });

  it('a chain that was made anew over edited rows, by a head that was noted before', async () => {
    await audit.tamper(`UPDATE audit_events SET reason = 'x' WHERE id = $1`, [row(2)]);
    await audit.tamper('DELETE FROM audit_seals');
    await audit.sealAll();
    expect(await fault()).toBeUndefined();
    expect(await fault(head)).toBe('Seal 6 is not the one that was noted: the chain was made anew.');
  });
});
