import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';

interface Event {
  id: string;
  action: string;
  actorId: string;
  entityType: string;
  details: { permission?: string };
}

describe('The audit', () => {
  let hospital: Hospital;
  let admin: Client;
  let patient: Client;
  let doctor: Client;
  beforeAll(async () => {
    hospital = await startHospital({ worker: true });
    [admin, patient, doctor] = (await Promise.all(
      ['admin', 'patient', 'doctor'].map((name) => hospital.signIn(`${name}@demo.test`)),
    )) as [Client, Client, Client];
  });
  afterAll(() => hospital.stop());

  const verify = (...args: string[]): Promise<{ code: number; output: string }> =>
    new Promise((resolve) => {
      const env = { ...process.env, DATABASE_URL: hospital.database.url };
      execFile(
        process.execPath,
        ['dist/apps/api/src/verify-audit.js', ...args],
        { env },
        (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
      );
    });
  const events = async (query: string): Promise<Event[]> => {
    const answer = await admin.get<{ items: Event[] }>(`/v1/audit-events?${query}`);
    expect(answer.status).toBe(200);
    return answer.body.items;
  };

  it('shows admins who was refused what, and nobody else anything', async () => {
    expect((await patient.get('/v1/users')).status).toBe(403);
    expect((await doctor.get('/v1/audit-events')).status).toBe(403);
    const [refusal] = await events(`action=access.refused&actorId=${patient.user.id}`);
    expect(refusal).toMatchObject({ entityType: 'permission', details: { permission: 'user.list' } });
    const [own] = await events(`action=access.refused&actorId=${doctor.user.id}`);
    expect(own).toMatchObject({ details: { permission: 'audit_event.read' } });
    const [listed] = await events('action=audit_event.listed');
    expect(listed).toMatchObject({ actorId: admin.user.id });
  });

  it('is sealed by a worker that may not change it, and proved by the command', async () => {
    const proved = await eventually(
      'every row is sealed and proved',
      async () => {
        const { code, output } = await verify();
        expect(code).toBe(0);
        return /Rows proved: [1-9]\d*\. Waiting for their seal: 0\./.test(output) ? output : undefined;
      },
      60,
    );
    const [, head] = /Head: (\d+:[0-9a-f]{64})/.exec(proved) ?? [];
    expect((await verify('--expect-head', head ?? '')).code).toBe(0);
    const later = head?.replace(/^\d+/, '999999') ?? '';
    expect(await verify('--expect-head', later)).toMatchObject({
      code: 1,
      output: expect.stringContaining('its end was cut off'),
    });
    expect(await verify('--expect-head', 'nonsense')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^Configuration: /),
    });
  });

  it('names a row that somebody edited past all guards', async () => {
    const [row] = await hospital.database.query<{ id: string }>(
      'SELECT event_id AS id FROM audit_seals WHERE number = 1',
    );
    await hospital.database.query('ALTER TABLE audit_events DISABLE TRIGGER audit_events_append_only');
    await hospital.database.query(`UPDATE audit_events SET reason = 'I was never here' WHERE id = $1`, [
      row?.id,
    ]);
    const { code, output } = await verify();
    expect(code).toBe(1);
    expect(output).toContain(`BROKEN after seal 0: Row ${row?.id}`);
  });
});
