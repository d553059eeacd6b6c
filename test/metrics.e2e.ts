import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './support/eventually.js';
import { type AppUnderTest, type Hospital, startHospital } from './support/hospital.js';

describe('The metrics of the processes', () => {
  let hospital: Hospital;
  beforeAll(async () => {
    hospital = await startHospital({ worker: true, env: { METRICS_PORT: '0' } });
  });
  afterAll(() => hospital.stop());

  /** Asks a process on its own port for metrics. */
  async function metricsOf(app: AppUnderTest | undefined): Promise<string> {
    const answer = await fetch(app?.metricsUrl ?? '');
    expect(answer.status).toBe(200);
    return answer.text();
  }
  const valueOf = (text: string, name: string): number =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1] ?? NaN,
    );

  it('tell of all that the worker does by the clock, and of a run that fails', async () => {
    const admin = await hospital.signIn('admin@demo.test');
    const { body } = await admin.get<{ items: { name: string }[] }>('/v1/scheduled-tasks');
    const text = await metricsOf(hospital.worker);
    for (const { name } of body.items) expect(text).toContain(`hospital_task_late_seconds{task="${name}"}`);
    expect(valueOf(text, 'hospital_dead_letters')).toBe(0);
    expect(valueOf(text, 'hospital_audit_seal_lag_seconds')).toBeGreaterThanOrEqual(0);
    await hospital.database.query('ALTER TABLE waitlist_entries RENAME TO hidden');
    await hospital.database.query('ALTER TABLE slot_holds RENAME TO hidden_holds');
    const failed = 'hospital_task_last_failed{task="waitlist.pass_on"}';
    await eventually('the failure', async () => valueOf(await metricsOf(hospital.worker), failed) === 1);
    await hospital.database.query('ALTER TABLE hidden RENAME TO waitlist_entries');
    await hospital.database.query('ALTER TABLE hidden_holds RENAME TO slot_holds');
    await eventually(
      'that it is mended',
      async () => valueOf(await metricsOf(hospital.worker), failed) === 0,
    );
  });

  it('are told by the api, too, and not on the port that everybody reaches', async () => {
    const [api] = hospital.apis;
    expect(await metricsOf(api)).toContain('process_resident_memory_bytes');
    expect((await fetch(`${api?.url ?? ''}/metrics`)).status).toBe(404);
  });
});
