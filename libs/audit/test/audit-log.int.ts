import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditLog, AuditModule, type AuditEntry } from '#libs/audit';
import { FixedClock, newId, PlatformModule, type Role, Transaction, withContext } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';

const NOW = new Date('2030-01-01T08:00:00.123Z');
let context: TestContext;
let transaction: Transaction;
let audit: AuditLog;

beforeAll(async () => {
  context = await testContext({ imports: [PlatformModule, AuditModule], clock: new FixedClock(NOW) });
  transaction = context.get(Transaction);
  audit = context.get(AuditLog);
  await context.database.query('CREATE TABLE beds (id uuid PRIMARY KEY)');
});
afterAll(() => context.close());

let entityId: string;
beforeEach(() => {
  entityId = newId();
});

const rows = (): Promise<Record<string, unknown>[]> =>
  context.database.query('SELECT * FROM audit_events WHERE entity_id = $1', [entityId]);
const record = (entry: Partial<AuditEntry> = {}): Promise<void> =>
  audit.record({ action: 'bed.made', entityType: 'bed', entityId, ...entry });
const as = <T>(role: Role, userId: string | null, work: () => Promise<T>): Promise<T> =>
  withContext(
    {
      requestId: 'r-1',
      address: '10.0.0.7',
      actor: { role, userId, sessionId: null, patientId: null, doctorId: null },
    },
    work,
  );

describe('an audit row', () => {
  it('says who did what to what, concerning whom, why, from where, when and in which request', async () => {
    const userId = newId();
    const patientId = newId();
    await as('doctor', userId, () =>
      transaction.run(() => record({ patientId, reason: 'fresh sheets', details: { fields: ['sheet'] } })),
    );
    expect(await rows()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        recorded_at: NOW,
        actor_id: userId,
        actor_role: 'doctor',
        action: 'bed.made',
        entity_type: 'bed',
        entity_id: entityId,
        patient_id: patientId,
        reason: 'fresh sheets',
        details: { fields: ['sheet'] },
        request_id: 'r-1',
        address: '10.0.0.7',
        xid: expect.stringMatching(/^\d+$/),
      },
    ]);
  });

  it('is committed with the change that it tells of', async () => {
    await transaction.run(async () => {
      await transaction.rows('INSERT INTO beds VALUES ($1)', [entityId]);
      await record();
      expect(await rows()).toEqual([]);
    });
    expect(await rows()).toHaveLength(1);
  });

  it('is gone with the change when that is rolled back', async () => {
    await expect(
      transaction.run(async () => {
        await transaction.rows('INSERT INTO beds VALUES ($1)', [entityId]);
        await record();
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await rows()).toEqual([]);
    expect(await context.database.query('SELECT * FROM beds WHERE id = $1', [entityId])).toEqual([]);
  });

  it('is written once by a transaction that ran twice', async () => {
    let runs = 0;
    await transaction.run(async () => {
      runs += 1;
      await record();
      if (runs === 1) throw Object.assign(new Error('torn'), { code: '40001' });
    });
    expect(runs).toBe(2);
    expect(await rows()).toHaveLength(1);
  });

  it('names the account that acts before it is signed in, and nobody where there is none', async () => {
    const actorId = newId();
    await transaction.run(() => record({ actorId }));
    expect(await rows()).toMatchObject([{ actor_id: actorId, actor_role: 'anonymous', request_id: null }]);
  });

  it('lets nobody who is signed in act under another name', async () => {
    const userId = newId();
    await as('patient', userId, () => transaction.run(() => record({ actorId: newId() })));
    expect(await rows()).toMatchObject([{ actor_id: userId, actor_role: 'patient' }]);
  });

  it('says that the system acted where it did', async () => {
    await as('system', null, () => transaction.run(() => record()));
    expect(await rows()).toMatchObject([{ actor_id: null, actor_role: 'system' }]);
  });
});

describe('the audit log', () => {
  it.each([
    ['UPDATE', `UPDATE audit_events SET action = 'nothing'`],
    ['UPDATE of no row', `UPDATE audit_events SET action = 'nothing' WHERE false`],
    ['DELETE', 'DELETE FROM audit_events'],
    ['TRUNCATE', 'TRUNCATE audit_events'],
    [
      'a change by way of a conflict',
      `INSERT INTO audit_events SELECT * FROM audit_events ON CONFLICT (id) DO UPDATE SET action = 'nothing'`,
    ],
  ])('refuses %s, even to its owner', async (_, sql) => {
    await transaction.run(() => record());
    await expect(context.database.query(sql)).rejects.toMatchObject({
      code: '42501',
      message: 'audit_events is append-only',
    });
    expect(await rows()).toMatchObject([{ action: 'bed.made' }]);
  });

  it('is read by patient, by actor and by thing through an index', async () => {
    await context.database.query(
      `INSERT INTO audit_events SELECT gen_random_uuid(), now(), gen_random_uuid(), 'patient', 'bed.made', 'bed', gen_random_uuid(), gen_random_uuid(), NULL, '{}', NULL, NULL
         FROM generate_series(1, 5000)`,
    );
    await context.database.query('ANALYZE audit_events');
    for (const [column, index] of [
      ['patient_id', 'audit_events_of_patient'],
      ['actor_id', 'audit_events_of_actor'],
      ['entity_id', 'audit_events_of_entity'],
    ]) {
      const plan = await context.database.query(
        `EXPLAIN SELECT * FROM audit_events WHERE ${column} = $1 ORDER BY id LIMIT 20`,
        [newId()],
      );
      expect(JSON.stringify(plan)).toContain(index);
    }
  });
});
