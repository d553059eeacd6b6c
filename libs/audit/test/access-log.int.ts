import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessLog } from '#libs/audit';
import { newId } from '#libs/platform';
import { ACCESS_LOG } from '../src/access-log.js';
import { as, type AuditContext, auditContext } from './support/audit-context.js';

let audit: AuditContext;
const [doctorUser, doctorId, patientUser, patientId] = [newId(), newId(), newId(), newId()];
beforeAll(async () => {
  audit = await auditContext();
  await audit.database.query(
    `INSERT INTO doctors (id, first_name, last_name, specialty, created_at) VALUES ($1, 'Sara', 'Haddad', 'surgery', now())`,
    [doctorId],
  );
  await audit.database.query(
    `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
     VALUES ($1, 'Lina', 'Nasser', '1990-01-01', 'female', now())`,
    [patientId],
  );
  const user = `INSERT INTO users (id, email, role, locale, first_name, last_name, patient_id, doctor_id, created_at)
                VALUES ($1, $2, $3, 'en', $4, $5, $6, $7, now())`;
  await audit.database.query(user, [doctorUser, 'd@x.test', 'doctor', 'S.', 'H.', null, doctorId]);
  await audit.database.query(user, [patientUser, 'p@x.test', 'patient', 'Lina', 'Nasser', patientId, null]);
});
afterAll(() => audit.close());

const log = (limit = 100, cursor?: string) => audit.get(AccessLog).ofPatient(patientId, { limit, cursor });

describe('the access log of a patient', () => {
  it('tells who did what with the patient’s data, by name, and what was refused; the newest first', async () => {
    const entityId = newId();
    const entry = { patientId, entityType: 'record', entityId };
    await as('doctor', doctorUser, () => audit.record({ ...entry, action: 'record.read' }));
    await as('patient', patientUser, () => audit.record({ ...entry, action: 'record.read' }));
    await as('doctor', newId(), () => audit.record({ ...entry, action: 'access.refused', reason: 'why' }));
    await as('system', null, () => audit.record({ ...entry, action: 'record.released' }));
    await as('doctor', doctorUser, () => audit.record({ ...entry, patientId: newId() }));
    const { items, nextCursor } = await log();
    expect(nextCursor).toBeNull();
    expect(items.map(({ action, actorName, refused }) => [action, actorName, refused])).toEqual([
      ['record.released', null, false],
      ['access.refused', null, true],
      ['record.read', 'Lina Nasser', false],
      ['record.read', 'Sara Haddad', false],
    ]);
    expect(items[1]).toEqual({
      id: expect.any(String),
      recordedAt: expect.any(Date),
      actorId: expect.any(String),
      actorRole: 'doctor',
      actorName: null,
      action: 'access.refused',
      entityType: 'record',
      entityId,
      reason: 'why',
      refused: true,
    });
  });

  it('is read page by page', async () => {
    const all = (await log()).items.map(({ id }) => id);
    const first = await log(3);
    const second = await log(3, first.nextCursor ?? '');
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all);
    expect(second.nextCursor).toBeNull();
  });

  it('is read from an index', async () => {
    await audit.database.query(
      `INSERT INTO audit_events (id, recorded_at, actor_role, action, entity_type, patient_id, details)
       SELECT gen_random_uuid(), now(), 'doctor', 'bed.made', 'bed', gen_random_uuid(), '{}' FROM generate_series(1, 5000)`,
    );
    await audit.database.query('ANALYZE audit_events');
    const plan = await audit.transaction.rows(`EXPLAIN ${ACCESS_LOG}`, [patientId, null, null, 21]);
    expect(JSON.stringify(plan)).toContain('audit_events_of_patient');
  });
});
