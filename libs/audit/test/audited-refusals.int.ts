import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, RefusalLog } from '#libs/platform';
import { as, type AuditContext, auditContext } from './support/audit-context.js';

let audit: AuditContext;
beforeAll(async () => {
  audit = await auditContext();
});
afterAll(() => audit.close());

const refusalsOf = (userId: string): Promise<object[]> =>
  audit.database.query(
    `SELECT actor_role, action, entity_type, entity_id, patient_id, details, request_id FROM audit_events WHERE actor_id = $1`,
    [userId],
  );

describe('a refusal in the audit', () => {
  it('of a thing names it, its patient, who asked, with which permission and in which request', async () => {
    const [userId, entityId, patientId] = [newId(), newId(), newId()];
    await as('doctor', userId, () =>
      audit.get(RefusalLog).record({
        code: 'resource.not_found',
        permission: 'record.read',
        what: { entityType: 'record', entityId, patientId },
      }),
    );
    expect(await refusalsOf(userId)).toEqual([
      {
        actor_role: 'doctor',
        action: 'access.refused',
        entity_type: 'record',
        entity_id: entityId,
        patient_id: patientId,
        details: { permission: 'record.read', code: 'resource.not_found' },
        request_id: 'r-1',
      },
    ]);
  });

  it('of a function names no thing', async () => {
    const userId = newId();
    const refusal = { code: 'access.forbidden', permission: 'user.list', what: undefined };
    await as('patient', userId, () => audit.get(RefusalLog).record(refusal));
    expect(await refusalsOf(userId)).toMatchObject([{ entity_type: 'permission', entity_id: null }]);
  });

  it('stays when the transaction in which it happened is rolled back', async () => {
    const userId = newId();
    const what = { entityType: 'bed', entityId: newId() };
    await expect(
      as('doctor', userId, () =>
        audit.transaction.run(async () => {
          await audit.record({ action: 'bed.made' });
          await audit.get(RefusalLog).record({ code: 'resource.not_found', permission: 'bed.read', what });
          throw new Error('no');
        }),
      ),
    ).rejects.toThrow('no');
    expect(await refusalsOf(userId)).toMatchObject([{ action: 'access.refused', entity_id: what.entityId }]);
  });
});
