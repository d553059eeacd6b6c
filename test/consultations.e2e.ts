import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { Listener } from './support/sockets.js';

/** A right that ended must not be felt longer than this. */
const EVICTION_MILLISECONDS = 2000;

describe('An online consultation', () => {
  let hospital: Hospital;
  let patient: Client;
  let doctor: Client;
  let stranger: Client;
  let admin: Client;
  const listeners: Listener[] = [];

  beforeAll(async () => {
    hospital = await startHospital({ apis: 2 });
    patient = await hospital.signIn('patient@demo.test');
    doctor = await hospital.signIn('doctor@demo.test', 1);
    stranger = await hospital.signIn('patient2@demo.test');
    admin = await hospital.signIn('admin@demo.test');
  });
  afterEach(() => listeners.splice(0).forEach((listener) => listener.close()));
  afterAll(() => hospital.stop());

  async function connect(...given: Parameters<typeof Listener.connect>): Promise<Listener> {
    const listener = await Listener.connect(...given);
    listeners.push(listener);
    return listener;
  }

  /**
   * An open consultation of the demo's doctor, with the patient herself unless another is named. Its appointment counts
   * as done, so that it is in nobody's way.
   */
  async function openConsultation(patientId = patient.user.patientId): Promise<string> {
    const [visit] = await hospital.database.query<{ id: string }>(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       SELECT uuidv7(), $1, $2, id, 'online', 'completed', now(), now() + interval '20 minutes', $3, now() FROM clinics LIMIT 1
       RETURNING id`,
      [patientId, doctor.user.doctorId, patient.user.id],
    );
    const [consultation] = await hospital.database.query<{ id: string }>(
      'SELECT id FROM consultations WHERE appointment_id = $1',
      [visit?.id],
    );
    return consultation?.id ?? '';
  }

  const send = (listener: Listener, consultationId: string, clientMessageId: string, body = 'Hello') =>
    listener.ask('send', { consultationId, clientMessageId, body });

  it('carries messages, marks, typing, signals and presence between two api processes', async () => {
    const consultationId = await openConsultation();
    const [ours, theirs] = [await connect(patient), await connect(doctor)];
    expect(await ours.ask('join', { consultationId })).toMatchObject({ ok: true, messages: [] });
    await theirs.ask('join', { consultationId });
    await eventually('both there', () =>
      Promise.resolve(ours.of('presence').some(({ role, online }) => role === 'doctor' && online)),
    );
    const sent = await send(ours, consultationId, 'first');
    expect(sent).toMatchObject({ ok: true, message: { seq: 1, senderRole: 'patient', body: 'Hello' } });
    expect(await send(ours, consultationId, 'first', 'Other words')).toEqual(sent);
    await theirs.ask('read', { consultationId, seq: 1 });
    await theirs.ask('typing', { consultationId, isTyping: true });
    await theirs.ask('signal', { consultationId, type: 'offer', data: { sdp: 'v=0' } });
    await eventually('everything', () =>
      Promise.resolve(theirs.of('message').length === 1 && ours.of('signal').length === 1),
    );
    expect(theirs.of('message')).toEqual([sent.message]);
    expect(ours.of('read')).toEqual([expect.objectContaining({ role: 'doctor', seq: 1 })]);
    expect(ours.of('typing')).toEqual([expect.objectContaining({ role: 'doctor', isTyping: true })]);
    expect(ours.of('signal')).toEqual([
      expect.objectContaining({ senderRole: 'doctor', type: 'offer', data: { sdp: 'v=0' } }),
    ]);
    expect([theirs.of('signal'), theirs.of('typing')]).toEqual([[], []]);
    theirs.close();
    await eventually('one gone', () => Promise.resolve(ours.of('presence').at(-1)?.online === false), 5);
  });

  it('gives by REST and by socket the same messages, and what was missed to whoever comes back', async () => {
    const consultationId = await openConsultation();
    const path = `/v1/consultations/${consultationId}/messages`;
    const listening = await connect(doctor);
    await listening.ask('join', { consultationId });
    for (const n of [1, 2, 3])
      expect((await patient.post(path, { clientMessageId: `m${n}`, body: `${n}` })).status).toBe(201);
    await eventually('all three', () => Promise.resolve(listening.of('message').length === 3));
    expect(listening.of('message').map(({ seq }) => seq)).toEqual([1, 2, 3]);
    const back = await (await connect(doctor)).ask('join', { consultationId, afterSeq: 1 });
    const { items } = (await doctor.get<{ items: object[] }>(`${path}?afterSeq=1`)).body;
    expect(back.messages).toEqual(items);
    expect(items).toHaveLength(2);
  });

  it('refuses at the handshake whoever has no valid token, and pages of foreign origin', async () => {
    for (const token of [
      '',
      'garbled',
      `${patient.tokens?.accessToken}x`,
      patient.tokens?.refreshToken ?? '',
    ])
      await expect(connect(patient, { token })).rejects.toMatchObject({
        data: { code: 'auth.unauthenticated' },
      });
    await expect(connect(patient, { origin: 'https://evil.example' })).rejects.toMatchObject({
      data: { code: 'realtime.origin_not_allowed' },
    });
  });

  it('refuses everybody who takes no part, for each event with its code', async () => {
    const consultationId = await openConsultation();
    const events: [string, object][] = [
      ['join', { consultationId }],
      ['send', { consultationId, clientMessageId: 'x', body: 'x' }],
      ['read', { consultationId, seq: 1 }],
      ['typing', { consultationId, isTyping: true }],
      ['signal', { consultationId, type: 'offer' }],
    ];
    const [foreign, office] = [await connect(stranger), await connect(admin)];
    for (const [event, payload] of events) {
      expect(await foreign.ask(event, payload)).toMatchObject({ error: { code: 'resource.not_found' } });
      expect(await office.ask(event, payload)).toMatchObject({ error: { code: 'access.forbidden' } });
    }
  });

  it('can be read but not spoken in once it is closed, and says so to those inside', async () => {
    const consultationId = await openConsultation();
    const inside = await connect(patient);
    await inside.ask('join', { consultationId });
    await send(inside, consultationId, 'last');
    const path = `/v1/consultations/${consultationId}`;
    expect((await patient.post(`${path}/close`, {})).status).toBe(403);
    expect((await doctor.post(`${path}/close`, { summary: 'All well.' })).status).toBe(200);
    await eventually('the end', () => Promise.resolve(inside.of('closed').length === 1));
    for (const [event, payload] of [
      ['send', { consultationId, clientMessageId: 'late', body: 'late' }],
      ['typing', { consultationId, isTyping: true }],
      ['signal', { consultationId, type: 'offer' }],
    ] as const)
      expect(await inside.ask(event, payload)).toMatchObject({ error: { code: 'consultation.closed' } });
    expect(await inside.ask('join', { consultationId })).toMatchObject({
      ok: true,
      consultation: { status: 'closed' },
      messages: [{ seq: 1 }],
    });
    const chart = await doctor.get<{ items: { kind: string }[] }>(
      `/v1/patients/${patient.user.patientId}/records?kind=note`,
    );
    expect(JSON.stringify(chart.body.items)).toContain('All well.');
  });

  it('puts a guardian out within two seconds of the end of the guardianship', async () => {
    const { items } = (await patient.get<{ items: { patientId: string }[] }>('/v1/dependents')).body;
    const child = items.find(({ patientId }) => patientId !== stranger.user.patientId);
    const consultationId = await openConsultation(child?.patientId);
    const guardian = await connect(patient);
    expect(await guardian.ask('join', { consultationId })).toMatchObject({ ok: true });
    const [{ id } = { id: '' }] = await hospital.database.query<{ id: string }>(
      `SELECT id FROM guardianships WHERE guardian_id = $1 AND patient_id = $2 AND status = 'active'`,
      [patient.user.id, child?.patientId],
    );
    expect((await patient.post(`/v1/guardianships/${id}/revoke`)).status).toBe(200);
    const revoked = performance.now();
    await eventually('the eviction', () => Promise.resolve(guardian.of('evicted').length === 1), 5);
    expect(performance.now() - revoked).toBeLessThan(EVICTION_MILLISECONDS);
    expect(guardian.of('evicted')).toEqual([
      expect.objectContaining({ consultationId, code: 'resource.not_found' }),
    ]);
    const theirs = await connect(doctor);
    await theirs.ask('join', { consultationId });
    await send(theirs, consultationId, 'secret');
    await sleep(300);
    expect(guardian.of('message')).toEqual([]);
    expect(await guardian.ask('join', { consultationId })).toMatchObject({
      error: { code: 'resource.not_found' },
    });
  });

  it('ends the connections of a session that is closed, and of an account that is deactivated', async () => {
    const device = await hospital.signIn('patient2@demo.test');
    const loggedOut = await connect(device);
    const deactivated = await connect(stranger);
    await device.post('/v1/auth/logout');
    await eventually('the end of the session', () => Promise.resolve(!loggedOut.socket.connected), 3);
    expect(loggedOut.of('evicted')).toEqual([expect.objectContaining({ code: 'auth.unauthenticated' })]);
    expect(deactivated.socket.connected).toBe(true);
    expect((await admin.post(`/v1/users/${stranger.user.id}/deactivate`)).status).toBe(200);
    await eventually('the end of the account', () => Promise.resolve(!deactivated.socket.connected), 3);
  });

  it('shows nobody as present whose api process was killed', async () => {
    const consultationId = await openConsultation();
    const victim = await hospital.start('api');
    const doomed = Object.assign(Object.create(Object.getPrototypeOf(doctor) as object) as Client, doctor, {
      url: victim.url,
    });
    const [ours, theirs] = [await connect(patient), await connect(doomed)];
    await ours.ask('join', { consultationId });
    await theirs.ask('join', { consultationId });
    await eventually('the doctor', () =>
      Promise.resolve(ours.of('presence').some(({ role, online }) => role === 'doctor' && online)),
    );
    await victim.kill();
    await eventually('no ghost', () => Promise.resolve(ours.of('presence').at(-1)?.online === false), 20);
  });
});
