import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SealLag, verifyChain } from '#libs/audit';
import { newId, Transaction } from '#libs/platform';
import { SealAuditEvents } from '../src/jobs/seal-audit.task.js';
import { SealAuditLog, SETTLED } from '../src/seal-audit-log.js';
import { type AuditContext, auditContext } from './support/audit-context.js';

let audit: AuditContext;
beforeAll(async () => {
  audit = await auditContext();
});
afterAll(() => audit.close());
beforeEach(async () => {
  await audit.tamper('DELETE FROM audit_seals');
  await audit.tamper('DELETE FROM audit_events');
});

const proof = () => verifyChain(audit.database.url);

describe('the sealing', () => {
  it('seals every row once, in the order in which they were written, and has nothing to do then', async () => {
    await audit.recordSome(25);
    await audit.sealAll(10);
    expect(await audit.sealed()).toEqual(await audit.rows());
    expect(await proof()).toMatchObject({ proved: 25, waiting: 0, fault: undefined });
    expect(await audit.get(SealAuditLog).run(10)).toBe(0);
  });

  it('numbers the seals without a gap', async () => {
    await audit.recordSome(5);
    await audit.sealAll(2);
    const numbers = await audit.database.query('SELECT number FROM audit_seals ORDER BY number');
    expect(numbers).toEqual(['1', '2', '3', '4', '5'].map((number) => ({ number })));
  });

  it('catches up by batches in one tick', async () => {
    const entry = { action: 'bed.made', entityType: 'bed', entityId: newId() };
    await audit.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_role, action, entity_type, details)
       SELECT gen_random_uuid(), now(), 'system', $1, $2, '{}' FROM generate_series(1, 2500)`,
      [entry.action, entry.entityType],
    );
    const task = new SealAuditEvents(audit.get(SealAuditLog));
    for (let tries = 0; (await audit.sealed()).length === 0 && tries < 500; tries++) {
      await task.run();
      await sleep(20);
    }
    expect(await proof()).toMatchObject({ proved: 2500, waiting: 0, fault: undefined });
  });

  it('waits for a transaction that began to write earlier, and skips nothing of it', async () => {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    let begun: () => void = () => undefined;
    const beginning = new Promise<void>((resolve) => (begun = resolve));
    const long = audit.transaction.run(async () => {
      await audit.record({ action: 'bed.first' });
      begun();
      await ended;
    });
    await beginning;
    await audit.recordSome(3);
    for (let n = 0; n < 3; n++) expect(await audit.get(SealAuditLog).run(10)).toBe(0);
    expect(await audit.get(SealLag).now()).toMatchObject({ waiting: 3 });
    end();
    await long;
    await audit.sealAll();
    expect(await audit.sealed()).toEqual(await audit.rows());
    expect(await proof()).toMatchObject({ proved: 4, waiting: 0, fault: undefined });
  });

  it('keeps up with many writers, some slow, some rolled back, while two workers seal', async () => {
    let writing = true;
    const seal = async (): Promise<void> => {
      while (writing) {
        await audit.get(SealAuditLog).run(7);
        await sleep(1);
      }
    };
    const write = async (writer: number): Promise<void> => {
      for (let n = 0; n < 20; n++)
        await audit.transaction
          .run(async () => {
            await audit.record({ details: { writer, n } });
            await sleep(Math.random() * (writer === 0 ? 50 : 4));
            await audit.record({ details: { writer, n, second: true } });
            if (n % 5 === 4) throw new Error('no');
          })
          .catch(() => undefined);
    };
    const sealers = [seal(), seal()];
    await Promise.all(Array.from({ length: 6 }, (_, writer) => write(writer)));
    writing = false;
    await Promise.all(sealers);
    await audit.sealAll();
    const rows = await audit.rows();
    expect(rows).toHaveLength(6 * 16 * 2);
    expect((await audit.sealed()).sort()).toEqual(rows);
    expect(await proof()).toMatchObject({ proved: rows.length, waiting: 0, fault: undefined });
  });

  it('leaves the work to whoever does it already', async () => {
    await audit.recordSome(3);
    await audit.transaction.run(async () => {
      await audit.transaction.rows('SELECT pg_advisory_xact_lock(1790000010)');
      expect(await audit.transaction.outside(() => audit.get(SealAuditLog).run(10))).toBe(0);
    });
    await audit.sealAll();
    expect(await audit.sealed()).toHaveLength(3);
  });

  it('goes on after a restore, where the transaction ids of a new server begin anew', async () => {
    await audit.recordSome(4);
    await audit.sealAll();
    // As a dump brings them: written by transactions that this server has not begun.
    await audit.tamper(`UPDATE audit_events SET xid = (xid::text::bigint + 1000000000)::text::xid8`);
    await audit.tamper(`UPDATE audit_seals SET xid = (xid::text::bigint + 1000000000)::text::xid8`);
    const brought = newId();
    await audit.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_role, action, entity_type, details, xid)
       SELECT $1, now(), 'system', 'bed.made', 'bed', '{}', (max(xid::text::bigint) + 1)::text::xid8 FROM audit_events`,
      [brought],
    );
    await audit.recordSome(3);
    expect(await proof()).toMatchObject({ proved: 4, waiting: 4, fault: undefined });
    await audit.sealAll(2);
    expect((await audit.sealed())[4]).toBe(brought);
    await audit.recordSome(2);
    await audit.sealAll();
    expect(await audit.sealed()).toHaveLength(10);
    expect(await proof()).toMatchObject({ proved: 10, waiting: 0, fault: undefined });
  });

  it('finds the next rows by an index, however many are sealed', async () => {
    await audit.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_role, action, entity_type, details, xid)
       SELECT gen_random_uuid(), now(), 'system', 'bed.made', 'bed', '{}', (n::text)::xid8 FROM generate_series(1, 20000) AS n`,
    );
    await audit.database.query('ANALYZE audit_events');
    const plan = await audit
      .get(Transaction)
      .rows(`EXPLAIN ${SETTLED}`, ['19990', '00000000-0000-0000-0000-000000000000', 1000]);
    expect(JSON.stringify(plan)).toContain('audit_events_in_order');
    expect(JSON.stringify(plan)).not.toContain('Seq Scan on audit_events');
  });
});

describe('the lag of the sealing', () => {
  it('tells how many rows wait and how long the oldest has', async () => {
    expect(await audit.get(SealLag).now()).toEqual({ waiting: 0, oldestSeconds: 0 });
    await audit.recordSome(2);
    await sleep(50);
    const lag = await audit.get(SealLag).now();
    expect(lag.waiting).toBe(2);
    expect(lag.oldestSeconds).toBeGreaterThan(0.04);
    await audit.sealAll();
    expect(await audit.get(SealLag).now()).toEqual({ waiting: 0, oldestSeconds: 0 });
  });
});
