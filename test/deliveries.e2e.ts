import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { type DeliveryAnswer, Parcels, TOMORROW } from './support/parcels.js';
import { Listener } from './support/sockets.js';

/** A notification as its owner gets it. */
interface Told {
  id: string;
  seq: number;
  title: string;
  entityId: string;
  readAt: string | null;
}

describe('Deliveries', () => {
  let hospital: Hospital;
  let parcels: Parcels;
  let patient: Client;
  let doctor: Client;
  let admin: Client;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    hospital = await startHospital({ apis: 2, worker: true });
    parcels = await Parcels.of(hospital);
    ({ patient, doctor, admin } = parcels);
  });
  afterEach(() => listeners.splice(0).forEach((listener) => listener.close()));
  afterAll(() => hospital.stop());

  async function listen(who: Client): Promise<Listener> {
    const listener = await Listener.connect(who, { namespace: '/notifications' });
    listeners.push(listener);
    return listener;
  }

  it('go from the prescription to the door, seen live and in the inbox, and complete the prescription', async () => {
    const [live, elsewhere] = [
      await listen(patient),
      await listen(await hospital.signIn('patient@demo.test', 1)),
    ];
    await eventually('the count of unread ones', () => Promise.resolve(live.of('unread_count')[0]));
    const prescription = await parcels.prescribed();
    const { status, body: delivery, headers } = await parcels.request(prescription.id);
    expect([status, delivery.status, headers.get('etag')]).toEqual([201, 'pending', '"1"']);
    expect(delivery.handoverCode).toMatch(/^\d{6}$/);
    const scheduled = await parcels.step(delivery.id, 'scheduled', {
      scheduledFor: TOMORROW,
      location: { latitude: 24.7, longitude: 46.7 },
    });
    expect([scheduled.status, scheduled.body.handoverCode, scheduled.headers.get('etag')]).toEqual([
      200,
      null,
      '"2"',
    ]);
    for (const to of ['processing', 'dispatched', 'in_transit', 'out_for_delivery'])
      await parcels.step(delivery.id, to);
    const delivered = await parcels.step(delivery.id, 'delivered', { handoverCode: delivery.handoverCode });
    expect(delivered.body.status).toBe('delivered');
    expect((await patient.get(`/v1/prescriptions/${prescription.id}`)).body).toMatchObject({
      status: 'completed',
    });

    const titles = [
      'A delivery was asked for',
      'A delivery is scheduled',
      'A delivery is being prepared',
      'A delivery has left the hospital',
      'A delivery is on its way',
      'A delivery is on its way to the door',
      'A delivery has arrived',
    ];
    for (const listener of [live, elsewhere]) {
      const heard = await eventually('seven notifications', () => {
        const told = listener.of('notification').filter(({ entityId }) => entityId === delivery.id);
        return Promise.resolve(told.length >= titles.length && told);
      });
      expect(heard.map(({ title }) => title)).toEqual(titles);
      const seqs = listener.of('notification').map(({ seq }) => Number(seq));
      expect(seqs).toEqual([...seqs].sort((one, other) => one - other));
      expect(new Set(seqs).size).toBe(seqs.length);
    }
    const unread = await patient.get<{ items: Told[] }>('/v1/notifications?unread=true&limit=100');
    await eventually('the count after them', () =>
      Promise.resolve(live.of('unread_count').at(-1)?.count === unread.body.items.length),
    );
    const [latest] = unread.body.items;
    const read = await patient.post<Told>(`/v1/notifications/${latest?.id ?? ''}/read`);
    expect(read.body.readAt).not.toBeNull();
    expect((await patient.post('/v1/notifications/read-all')).status).toBe(204);
    await eventually('nothing unread', () => Promise.resolve(live.of('unread_count').at(-1)?.count === 0));
    live.close();
    const back = await listen(patient);
    await eventually('the count for who comes back', () => Promise.resolve(back.of('unread_count')[0]));
    expect(back.of('unread_count')).toEqual([{ count: 0 }]);
    expect(back.of('notification')).toEqual([]);
    const mails = await eventually('a mail for each step that matters', async () => {
      const rows = await hospital.database.query<{ status: string }>(
        `SELECT context ->> 'status' AS status FROM mails WHERE context ->> 'deliveryId' = $1`,
        [delivery.id],
      );
      return rows.length === 3 && rows;
    });
    expect(mails.map((mail) => mail.status).sort()).toEqual(['delivered', 'out_for_delivery', 'scheduled']);
  });

  it('tell other guardians the city alone, and stop when whoever asked for them is a guardian no more', async () => {
    const other = await hospital.signIn('patient2@demo.test');
    const dependents = await patient.get<{ items: { patientId: string }[] }>('/v1/dependents');
    const patientId = dependents.body.items[0]?.patientId;
    const linked = await admin.post<{ id: string }>('/v1/guardianships', {
      guardianId: other.user.id,
      patientId,
      relation: 'parent',
      scopes: ['deliveries'],
      reason: 'Both parents take care of him.',
    });
    const { body } = await parcels.request((await parcels.prescribed(4, patientId)).id, {}, other);
    const street = 'Palestine Street';
    expect((await parcels.look(body.id, other)).text).toContain(street);
    expect((await parcels.look(body.id, admin)).text).toContain(street);
    const seen = await parcels.look(body.id);
    expect(seen.text).not.toContain(street);
    expect(seen.body).toMatchObject({
      address: { city: 'Jeddah', street: null, latitude: null },
      handoverCode: body.handoverCode,
    });

    await admin.post(`/v1/guardianships/${linked.body.id}/revoke`, {});
    const held = await eventually('the hold', async () => {
      const answer = await parcels.look(body.id);
      return answer.body.status === 'on_hold' && answer.body;
    });
    expect(held.note).toBe('Whoever asked for it does not act for the patient any more.');
    expect(held.handoverCode).not.toBe(body.handoverCode);
    expect((await parcels.look(body.id, other)).status).toBe(404);
  });

  it('are put on hold by the worker when the doctor cancels the prescription', async () => {
    const prescription = await parcels.prescribed();
    const { body } = await parcels.request(prescription.id);
    await doctor.post(`/v1/prescriptions/${prescription.id}/cancel`, { reason: 'A rash' });
    const held = await eventually('the hold', async () => {
      const answer = await parcels.look(body.id);
      return answer.body.status === 'on_hold' && answer.body;
    });
    expect(held).toMatchObject({ heldFrom: 'pending', note: 'The prescription was cancelled.' });
    expect((await parcels.step(body.id, 'pending')).body).toMatchObject({
      from: 'on_hold',
      allowed: ['cancelled'],
    });
    const cancelled = await patient.post<DeliveryAnswer>(`/v1/deliveries/${body.id}/cancel`, {
      reason: 'Not needed any more',
    });
    expect([cancelled.status, cancelled.body.status]).toEqual([200, 'cancelled']);
  });

  it('are flagged by the worker when they do not come', async () => {
    const { body } = await parcels.request((await parcels.prescribed()).id, {
      preferredTo: new Date(Date.now() + 1500).toISOString(),
    });
    await eventually(
      'the flag',
      async () => {
        const late = await admin.get<{ items: { id: string }[] }>('/v1/deliveries?late=true&limit=100');
        return late.body.items.some(({ id }) => id === body.id);
      },
      30,
    );
    expect((await admin.get<{ late: number }>('/v1/deliveries/counts')).body.late).toBeGreaterThan(1);
  }, 40_000);
});
