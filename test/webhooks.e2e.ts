import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { book, slotSupply, type Slot } from './support/slots.js';

interface Endpoint {
  id: string;
  url: string;
  secret: string;
  enabled: boolean;
  disabledReason: string | null;
  version: number;
}

interface Delivery {
  eventType: string;
  deliveredAt: string | null;
  attempts: number;
}

describe('Webhooks', () => {
  let hospital: Hospital;
  let admin: Client;
  let patient: Client;
  let nextSlot: () => Slot;
  let receiver: Server;
  let base: string;
  const received: { path: string; raw: string; headers: Record<string, string> }[] = [];
  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let raw = '';
      request.on('data', (chunk: Buffer) => (raw += chunk.toString()));
      request.on('end', () => {
        const path = request.url ?? '';
        // One that never answers must cost nobody else anything.
        if (path === '/hang') return;
        received.push({ path, raw, headers: request.headers as Record<string, string> });
        response.writeHead(path === '/gone' ? 410 : 200).end('what nobody reads');
      });
    });
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
    hospital = await startHospital({ worker: true, env: { WEBHOOK_PRIVATE_TARGETS: 'on' } });
    admin = await hospital.signIn('admin@demo.test');
    patient = await hospital.signIn('patient@demo.test');
    const doctor = await hospital.signIn('doctor@demo.test');
    nextSlot = await slotSupply(patient, doctor.user.doctorId ?? '');
  });
  afterAll(async () => {
    await hospital.stop();
    receiver.closeAllConnections();
    await new Promise((done) => receiver.close(done));
  });

  const create = async (path: string, eventTypes: string[]): Promise<Endpoint> => {
    const answer = await admin.post<Endpoint>('/v1/webhook-endpoints', { url: base + path, eventTypes });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  };
  const deliveries = async ({ id }: Endpoint): Promise<Delivery[]> =>
    (await admin.get<{ items: Delivery[] }>(`/v1/webhook-endpoints/${id}/deliveries`)).body.items;

  it('tell other systems what happens, each by itself, and stop where nobody is any more', async () => {
    const types = ['appointment.booked', 'appointment.cancelled'];
    const [hangs, gone, good] = [
      await create('/hang', types),
      await create('/gone', types),
      await create('/good', types),
    ];
    expect(good.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const appointment = await book(patient, nextSlot());
    await patient.post(`/v1/appointments/${appointment.id}/cancel`, { reason: 'I feel fine' });
    const told = await eventually('both', () => {
      const both = received.filter(({ path }) => path === '/good');
      return Promise.resolve(both.length === 2 && both);
    });
    const events = told.map(({ raw, headers }) => new Webhook(good.secret).verify(raw, headers));
    for (const type of types)
      expect(events).toContainEqual({
        type,
        timestamp: expect.stringMatching(/Z$/),
        data: { appointmentId: appointment.id },
      });
    await eventually('the end', async () => {
      const { body } = await admin.get<Endpoint>(`/v1/webhook-endpoints/${gone.id}`);
      return body.disabledReason === 'gone' && !body.enabled;
    });
    await eventually('both noted', async () =>
      (await deliveries(good)).every(({ deliveredAt }) => deliveredAt !== null),
    );
    expect((await deliveries(hangs)).map(({ deliveredAt }) => deliveredAt)).toEqual([null, null]);
    // The secret was shown once.
    const read = await admin.get(`/v1/webhook-endpoints/${good.id}`);
    expect(read.text).not.toContain('whsec_');
    const list = await admin.get<{ items: Endpoint[] }>('/v1/webhook-endpoints');
    expect(list.body.items.map(({ id }) => id)).toEqual([good.id, gone.id, hangs.id]);
    expect(list.text).not.toContain('whsec_');
  });

  it('are changed by the version that was read, and forgotten', async () => {
    const endpoint = await create('/c', ['sos.raised']);
    const path = `/v1/webhook-endpoints/${endpoint.id}`;
    const changed = await admin.patch<Endpoint>(path, { description: 'Ward' }, { 'if-match': '"1"' });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await admin.patch(path, { enabled: false }, { 'if-match': '"1"' })).status).toBe(412);
    const rotated = await admin.post<Endpoint>(`${path}/rotate-secret`);
    expect(rotated.body.secret).toMatch(/^whsec_/);
    expect(rotated.body.secret).not.toBe(endpoint.secret);
    expect((await admin.delete(path)).status).toBe(204);
    expect((await admin.get(path)).status).toBe(404);
    const audited = await hospital.database.query<{ action: string }>(
      'SELECT action FROM audit_events WHERE entity_id = $1 ORDER BY recorded_at, id',
      [endpoint.id],
    );
    expect(audited.map(({ action }) => action.replace('webhook_endpoint.', ''))).toEqual([
      'created',
      'updated',
      'secret_rotated',
      'deleted',
    ]);
  });

  it('go to no address that is none, and of nothing that is not told', async () => {
    for (const body of [
      { url: 'ftp://example.com/', eventTypes: ['sos.raised'] },
      { url: 'nonsense', eventTypes: ['sos.raised'] },
      { url: `${base}/x`, eventTypes: [] },
      { url: `${base}/x`, eventTypes: ['user.password_changed'] },
      { url: `${base}/x`, eventTypes: ['sos.raised', 'sos.raised'] },
    ])
      expect((await admin.post('/v1/webhook-endpoints', body)).status).toBe(422);
    const strict = await startHospital();
    try {
      const strictAdmin = await strict.signIn('admin@demo.test');
      for (const url of [
        base,
        'https://127.0.0.1/',
        'https://localhost/',
        'https://[::1]/',
        'https://a:b@example.com/',
      ]) {
        const answer = await strictAdmin.post<{ code: string }>('/v1/webhook-endpoints', {
          url,
          eventTypes: ['sos.raised'],
        });
        expect([url, answer.status, answer.body.code]).toEqual([url, 422, 'webhook.target_not_allowed']);
      }
    } finally {
      await strict.stop();
    }
  });
});
