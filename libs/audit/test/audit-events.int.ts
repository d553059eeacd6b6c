import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditPermissions } from '#libs/audit';
import { newId, Permissions } from '#libs/platform';
import { type AuditEventFilter, AuditEvents, auditEventsQuery } from '../src/audit-events.js';
import { as, type AuditContext, auditContext } from './support/audit-context.js';

let audit: AuditContext;
const admin = newId();
beforeAll(async () => {
  audit = await auditContext();
});
afterAll(() => audit.close());

const list = (filter: AuditEventFilter, limit = 100, cursor?: string) =>
  as('admin', admin, () => audit.get(AuditEvents).list(filter, { limit, cursor }));
const actions = async (filter: AuditEventFilter): Promise<string[]> =>
  (await list(filter)).items.map(({ action }) => action);

describe('the list of audit events', () => {
  it('is for admins alone', () => {
    expect(new Permissions([auditPermissions]).rolesOf('audit_event.read')).toEqual(['admin']);
  });

  it('shows all that is kept, but for the address', async () => {
    const [userId, patientId, entityId] = [newId(), newId(), newId()];
    await as('doctor', userId, () =>
      audit.record({ entityId, patientId, reason: 'fresh sheets', details: { n: 1 } }),
    );
    expect((await list({ patientId })).items).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        recordedAt: expect.any(Date),
        actorId: userId,
        actorRole: 'doctor',
        action: 'bed.made',
        entityType: 'bed',
        entityId,
        patientId,
        reason: 'fresh sheets',
        details: { n: 1 },
        requestId: 'r-1',
      },
    ]);
  });

  it('is narrowed by every filter', async () => {
    const [userId, patientId] = [newId(), newId()];
    await as('doctor', userId, async () => {
      await audit.record({ patientId, action: 'bed.made' });
      await audit.record({ patientId, action: 'bed.sold' });
      await audit.record({ action: 'bed.burnt' });
    });
    expect(await actions({ actorId: userId })).toEqual(['bed.burnt', 'bed.sold', 'bed.made']);
    expect(await actions({ patientId, actorId: userId })).toEqual(['bed.sold', 'bed.made']);
    expect(await actions({ actorId: userId, action: 'bed.sold' })).toEqual(['bed.sold']);
    expect(await actions({ actorId: newId() })).toEqual([]);
    const [{ recordedAt: sold }] = (await list({ actorId: userId, action: 'bed.sold' })).items as unknown as [
      { recordedAt: Date },
    ];
    const later = new Date(sold.getTime() + 60_000);
    expect(await actions({ actorId: userId, from: sold, to: later })).toContain('bed.sold');
    expect(await actions({ actorId: userId, to: sold })).not.toContain('bed.sold');
    expect(await actions({ actorId: userId, from: later })).toEqual([]);
  });

  it('neither repeats nor skips a row, though reading it adds one each time', async () => {
    const userId = newId();
    await as('doctor', userId, () => audit.recordSome(7));
    const seen: unknown[] = [];
    let cursor: string | undefined;
    do {
      const page = await list({ actorId: userId }, 3, cursor);
      seen.push(...page.items.map(({ details }) => details.n));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0]);
  });

  it('records who read it, and whose', async () => {
    const patientId = newId();
    await list({ patientId, action: 'bed.made' });
    expect((await list({ patientId })).items).toMatchObject([
      {
        actorId: admin,
        action: 'audit_event.listed',
        entityType: 'audit_event',
        entityId: null,
        details: { patientId, action: 'bed.made' },
      },
    ]);
  });

  it('reads each of its orders from an index', async () => {
    await audit.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_id, actor_role, action, entity_type, patient_id, details)
       SELECT gen_random_uuid(), timestamptz '2020-01-01' + n * interval '1 minute', md5((n % 50)::text)::uuid, 'doctor',
              'bed.act' || n % 100, 'bed', md5((n % 500)::text)::uuid, '{}' FROM generate_series(1, 20000) AS n`,
    );
    await audit.database.query('ANALYZE audit_events');
    const [actorId, patientId] = [newId(), newId()];
    const span = { from: new Date('2020-01-03'), to: new Date('2020-01-04') };
    const filters: [AuditEventFilter, string][] = [
      [{}, 'audit_events_by_time'],
      [span, 'audit_events_by_time'],
      [{ actorId }, 'audit_events_of_actor'],
      [{ actorId, ...span }, 'audit_events_of_actor'],
      [{ patientId }, 'audit_events_of_patient'],
      [{ patientId, ...span }, 'audit_events_of_patient'],
      [{ patientId, actorId }, 'audit_events_of_'],
      [{ action: 'bed.act7' }, 'audit_events_of_action'],
      [{ action: 'bed.act7', ...span }, 'audit_events_of_action'],
    ];
    for (const [filter, index] of filters) {
      const { sql, values } = auditEventsQuery(filter, { limit: 20 });
      const plan = JSON.stringify(await audit.transaction.rows(`EXPLAIN ${sql}`, values));
      expect(plan).toContain(index);
      expect(plan).not.toContain('Seq Scan');
    }
  });
});
