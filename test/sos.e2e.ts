import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HospitalClient, type Sos } from '#libs/client';
import { type Answer, type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { DEMO_PASSWORD, type Hospital, startHospital } from './support/hospital.js';
import { Listener } from './support/sockets.js';

const EVICTION_MILLISECONDS = 2000;
const AT_ONCE = 50;

/** What anybody may see of an SOS. */
interface SosAnswer {
  id: string;
  status: string;
  version: number;
  emergencyNumber: string;
}

describe('An SOS', () => {
  let hospital: Hospital;
  let patient: Client;
  let other: Client;
  let doctor: Client;
  let colleague: Client;
  let admin: Client;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    hospital = await startHospital({ apis: 2, env: { LOCAL_EMERGENCY_NUMBER: '997' } });
    patient = await hospital.signIn('patient@demo.test');
    other = await hospital.signIn('patient2@demo.test');
    doctor = await hospital.signIn('doctor@demo.test', 1);
    colleague = await hospital.signIn('doctor2@demo.test', 1);
    admin = await hospital.signIn('admin@demo.test');
  });
  beforeEach(async () => {
    await hospital.database.query('TRUNCATE sos_requests CASCADE');
  });
  afterEach(() => listeners.splice(0).forEach((listener) => listener.close()));
  afterAll(() => hospital.stop());

  const raise = (who = patient, wish: object = { category: 'medical' }, headers = {}) =>
    who.post<SosAnswer>('/v1/sos', wish, headers);
  const step = (who: Client, id: string, name: string, body: object = {}): Promise<Answer<SosAnswer>> =>
    who.post<SosAnswer>(`/v1/sos/${id}/${name}`, body);
  const statusOf = async (answer: Promise<Answer<SosAnswer>>) => {
    const { status, body } = await answer;
    return [status, (body as { code?: string }).code ?? body.status];
  };
  const count = (answers: readonly Answer<SosAnswer>[], status: number) =>
    answers.filter((answer) => answer.status === status).length;
  async function listen(who: Client): Promise<Listener> {
    const listener = await Listener.connect(who, { namespace: '/sos' });
    listeners.push(listener);
    return listener;
  }
  const versions = (listener: Listener) =>
    listener.heard.map(({ event, payload }) => {
      const { request, event: what } = payload as { request?: SosAnswer; event?: { type: string } };
      return `${event} ${what?.type ?? request?.version ?? ''}`.trim();
    });

  it('is one, however often somebody cries at once, and all answers name it', async () => {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => raise()));
    expect([count(answers, 201), count(answers, 200)]).toEqual([1, AT_ONCE - 1]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.every(({ body }) => body.emergencyNumber === '997')).toBe(true);
    const events = await hospital.database.query<{ seq: number }>('SELECT seq FROM sos_events ORDER BY seq');
    expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: AT_ONCE }, (_, index) => index + 1));
  });

  it('is one under one key, too: whoever repeats waits for the first and gets its answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => raise(other, undefined, { 'idempotency-key': 'one-cry' })),
    );
    expect(count(answers, 201)).toBe(AT_ONCE);
    expect(answers.filter(({ headers }) => headers.has('idempotency-replayed'))).toHaveLength(AT_ONCE - 1);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    await step(other, answers[0]?.body.id ?? '', 'cancel', { reason: 'By mistake' });
    const late = await raise(other, undefined, { 'idempotency-key': 'one-cry' });
    expect([late.status, late.body.id]).toEqual([201, answers[0]?.body.id]);
    expect(await hospital.database.query('SELECT FROM sos_requests')).toHaveLength(1);
  });

  it('goes from the cry to its end, and whoever watches or follows at another process hears of it once, in order', async () => {
    const board = await listen(doctor);
    expect(await board.ask('watch', {})).toEqual({ ok: true, requests: [] });
    const { id } = (await raise(patient, { category: 'accident', latitude: 24.7, longitude: 46.7 })).body;
    const view = await listen(patient);
    expect(await view.ask('follow', { sosId: id })).toMatchObject({ ok: true, request: { id, version: 1 } });
    await patient.post(`/v1/sos/${id}/locations`, { latitude: 24.8, longitude: 46.8, accuracyMeters: 9 });
    for (const name of ['acknowledge', 'dispatch', 'arrive', 'resolve'])
      expect((await step(doctor, id, name, { note: name })).status).toBe(200);
    const steps = ['acknowledged', 'dispatched', 'arrived', 'resolved'].map((type) => `updated ${type}`);
    await eventually('the end at both', () =>
      Promise.resolve([board, view].every((listener) => versions(listener).at(-1) === steps.at(-1))),
    );
    expect(versions(board)).toEqual(['opened 1', 'location', ...steps]);
    expect(versions(view)).toEqual(['location', ...steps]);
    expect(view.of('location')).toMatchObject([{ sosId: id, latitude: 24.8, accuracyMeters: 9 }]);
    expect(await board.ask('watch', {})).toEqual({ ok: true, requests: [] });
  });

  it('is acknowledged by one of two who do so at once, and goes only where its state allows', async () => {
    const { id } = (await raise()).body;
    expect(await statusOf(step(doctor, id, 'dispatch'))).toEqual([409, 'sos.illegal_transition']);
    const answers = await Promise.all([step(doctor, id, 'acknowledge'), step(admin, id, 'acknowledge')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await statusOf(step(doctor, id, 'resolve'))).toEqual([409, 'sos.illegal_transition']);
    expect(await statusOf(step(patient, id, 'cancel', { reason: 'I am well' }))).toEqual([200, 'cancelled']);
    expect(await statusOf(step(admin, id, 'dispatch'))).toEqual([409, 'sos.illegal_transition']);
    expect(await statusOf(patient.post(`/v1/sos/${id}/locations`, { latitude: 1, longitude: 1 }))).toEqual([
      409,
      'sos.over',
    ]);
    expect((await raise()).status).toBe(201);
  });

  it('is shown to those on duty, and to all doctors once it has escalated', async () => {
    const { id } = (await raise()).body;
    const [onDuty, offDuty] = [await listen(doctor), await listen(colleague)];
    expect(await onDuty.ask('watch', {})).toMatchObject({ requests: [{ id }] });
    expect(await offDuty.ask('watch', {})).toMatchObject({ requests: [] });
    expect(await statusOf(colleague.get(`/v1/sos/${id}`))).toEqual([404, 'resource.not_found']);
    expect((await doctor.get(`/v1/sos/${id}/emergency-card`)).body).toMatchObject({
      lastName: 'Al Harbi',
      allergies: [{ substance: 'Penicillins' }],
      emergencyContacts: [{ relation: 'husband' }],
    });
    const worker = await hospital.start('worker', {
      SOS_DOCTORS_AFTER_SECONDS: '1',
      SOS_ADMINS_AFTER_SECONDS: '3600',
    });
    await hospital.database.query('UPDATE sos_requests SET next_escalation_at = now()');
    await eventually('the escalation', () => Promise.resolve(offDuty.of('escalated').length > 0));
    await worker.stop();
    expect(versions(onDuty)).toEqual(['escalated 2']);
    expect(versions(offDuty)).toEqual(['opened 2', 'escalated 2']);
    expect(await statusOf(step(colleague, id, 'acknowledge'))).toEqual([200, 'acknowledged']);
    const told = await patient.get<{ items: { action: string }[] }>(
      `/v1/patients/${patient.user.patientId}/access-log?limit=100`,
    );
    expect(told.body.items.map(({ action }) => action)).toContain('sos.emergency_card_read');
  });

  it('is raised and followed for a child, until the guardian is one no longer', async () => {
    const dependents = await patient.get<{ items: { patientId: string; guardianshipId: string }[] }>(
      '/v1/dependents',
    );
    const [child] = dependents.body.items;
    const { status, body } = await raise(patient, { category: 'accident', patientId: child?.patientId });
    expect(status).toBe(201);
    const view = await listen(patient);
    expect(await view.ask('follow', { sosId: body.id })).toMatchObject({ ok: true });
    await hospital.database.query(
      `UPDATE guardianships SET scopes = array_remove(scopes, 'emergencies') WHERE id = $1`,
      [child?.guardianshipId],
    );
    const revoked = performance.now();
    await eventually('the eviction', () => Promise.resolve(view.of('evicted').length > 0), 10);
    expect(performance.now() - revoked).toBeLessThan(EVICTION_MILLISECONDS);
    expect(view.of('evicted')).toMatchObject([{ sosId: body.id, code: 'resource.not_found' }]);
    expect(await statusOf(patient.get(`/v1/sos/${body.id}`))).toEqual([404, 'resource.not_found']);
    await hospital.database.query(
      `UPDATE guardianships SET scopes = scopes || '{emergencies}' WHERE id = $1`,
      [child?.guardianshipId],
    );
  });

  it('is refused where it cannot be understood, and then nothing is stored', async () => {
    const half = { category: 'medical', latitude: 24.7 };
    const wishes: [object, string][] = [
      [{}, '/category'],
      [{ category: 'fire' }, '/category'],
      [half, '/longitude'],
      [{ ...half, longitude: 181 }, '/longitude'],
      [{ ...half, longitude: '46' }, '/longitude'],
      [{ category: 'medical', accuracyMeters: -1 }, '/accuracyMeters'],
      [{ category: 'medical', description: 'x'.repeat(1001) }, '/description'],
      [{ category: 'medical', status: 'resolved' }, '/status'],
    ];
    for (const [wish, pointer] of wishes) {
      const { status, body } = await raise(patient, wish);
      const { errors } = body as unknown as { errors: { pointer: string }[] };
      expect([status, new Set(errors.map((error) => error.pointer))]).toEqual([422, new Set([pointer])]);
    }
    const { patientId } = other.user;
    expect(await statusOf(raise(patient, { category: 'medical', patientId }))).toEqual([
      404,
      'resource.not_found',
    ]);
    expect(await hospital.database.query('SELECT FROM sos_requests')).toEqual([]);
  });

  it('is answered by whom an admin puts on call', async () => {
    const { id: sosId } = (await raise()).body;
    expect((await colleague.get(`/v1/sos/${sosId}`)).status).toBe(404);
    const shift = {
      doctorId: colleague.user.doctorId,
      startsAt: new Date(Date.now() - 60_000).toISOString(),
      endsAt: new Date(Date.now() + 3_600_000).toISOString(),
    };
    expect((await doctor.post('/v1/on-call-shifts', shift)).status).toBe(403);
    const made = await admin.post<{ id: string }>('/v1/on-call-shifts', shift);
    expect(made.status).toBe(201);
    expect((await colleague.get(`/v1/sos/${sosId}`)).status).toBe(200);
    const rota = await doctor.get<{ items: { id: string }[] }>(
      `/v1/on-call-shifts?doctorId=${colleague.user.doctorId}`,
    );
    expect(rota.body.items.map(({ id }) => id)).toEqual([made.body.id]);
    const board = await listen(colleague);
    expect(await board.ask('watch', {})).toMatchObject({ requests: [{ id: sosId }] });
    expect((await admin.delete(`/v1/on-call-shifts/${made.body.id}`)).status).toBe(204);
    await eventually('the end of the shift', () => Promise.resolve(board.of('evicted').length > 0), 10);
    expect(board.of('evicted')).toMatchObject([{ sosId }]);
    expect((await colleague.get(`/v1/sos/${sosId}`)).status).toBe(404);
  });

  it('is kept by the client while the hospital cannot be reached, and sent once when it can', async () => {
    const api = await hospital.start('api');
    const port = new URL(api.url).port;
    const client = new HospitalClient({ baseUrl: api.url });
    await client.signIn('patient@demo.test', DEMO_PASSWORD);
    const emergencies = client.emergencies({ retryMilliseconds: 50 });
    await emergencies.watch().then(
      () => expect('a patient watches').toBe(false),
      (refusal: { code: string }) => expect(refusal.code).toBe('access.forbidden'),
    );
    await api.kill();
    const raised = emergencies.raise({ category: 'medical', latitude: 24.7, longitude: 46.7 });
    expect(emergencies.pending).toHaveLength(1);
    const again = await hospital.start('api', { PORT: port });
    const sos = await raised;
    expect(emergencies.pending).toEqual([]);
    expect(await hospital.database.query('SELECT FROM sos_requests')).toHaveLength(1);

    const heard: Sos['status'][] = [];
    emergencies.on('updated', ({ status }) => heard.push(status));
    expect(await emergencies.follow(sos.id)).toMatchObject({ status: 'open' });
    await again.kill();
    await step(doctor, sos.id, 'acknowledge');
    const third = await hospital.start('api', { PORT: port });
    await eventually('the present state', () =>
      Promise.resolve(emergencies.requests[0]?.status === 'acknowledged'),
    );
    await step(doctor, sos.id, 'dispatch');
    await eventually('the next step', () => Promise.resolve(heard.length > 0));
    expect(heard).toEqual(['dispatched']);
    client.close();
    await third.stop();
  });
});
