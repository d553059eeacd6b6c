import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { Listener } from './support/sockets.js';

const AT_ONCE = 20;
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();

/** What anybody may see of a delivery. */
interface DeliveryAnswer {
  id: string;
  status: string;
  handoverCode: string | null;
  handoverTriesLeft: number;
  heldFrom: string | null;
  note: string | null;
  version: number;
  code?: string;
}

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
  let patient: Client;
  let doctor: Client;
  let admin: Client;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    hospital = await startHospital({ apis: 2, worker: true });
    patient = await hospital.signIn('patient@demo.test');
    doctor = await hospital.signIn('doctor@demo.test');
    admin = await hospital.signIn('admin@demo.test', 1);
  });
  afterEach(() => listeners.splice(0).forEach((listener) => listener.close()));
  afterAll(() => hospital.stop());

  let names = 0;
  async function prescribed(quantity = 10): Promise<{ id: string; itemId: string }> {
    const { body, text } = await doctor.post<{ id: string; items: { id: string }[] }>('/v1/prescriptions', {
      patientId: patient.user.patientId,
      items: [
        {
          medicationName: `Placebo ${(names += 1)}`,
          dose: '1 tablet',
          route: 'oral',
          frequency: 'once a day',
          durationDays: 10,
          quantity,
          refills: 0,
        },
      ],
    });
    const [item] = body.items;
    if (!item) throw new Error(text);
    return { id: body.id, itemId: item.id };
  }
  const request = (prescriptionId: string, wish = {}, who = patient) =>
    who.post<DeliveryAnswer>('/v1/deliveries', { prescriptionId, ...wish });
  const step = (id: string, to: string, said = {}, headers = {}) =>
    admin.post<DeliveryAnswer>(`/v1/deliveries/${id}/transitions`, { to, ...said }, headers);
  const look = (id: string, who = patient) => who.get<DeliveryAnswer>(`/v1/deliveries/${id}`);
  async function atTheDoor(): Promise<DeliveryAnswer> {
    const { body } = await request((await prescribed()).id);
    await step(body.id, 'scheduled', { scheduledFor: TOMORROW });
    for (const to of ['processing', 'dispatched', 'in_transit', 'out_for_delivery']) await step(body.id, to);
    return body;
  }
  const wrong = ({ handoverCode }: DeliveryAnswer): string =>
    String((Number(handoverCode) + 1) % 1_000_000).padStart(6, '0');
  const outcomes = (answers: readonly Answer<{ code?: string }>[]): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { status, body } of answers) {
      const outcome = `${status}${body.code ? ` ${body.code}` : ''}`;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    return counts;
  };
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
    const prescription = await prescribed();
    const { status, body: delivery, headers } = await request(prescription.id);
    expect([status, delivery.status, headers.get('etag')]).toEqual([201, 'pending', '"1"']);
    expect(delivery.handoverCode).toMatch(/^\d{6}$/);
    const scheduled = await step(delivery.id, 'scheduled', {
      scheduledFor: TOMORROW,
      location: { latitude: 24.7, longitude: 46.7 },
    });
    expect([scheduled.status, scheduled.body.handoverCode, scheduled.headers.get('etag')]).toEqual([
      200,
      null,
      '"2"',
    ]);
    for (const to of ['processing', 'dispatched', 'in_transit', 'out_for_delivery'])
      await step(delivery.id, to);
    const delivered = await step(delivery.id, 'delivered', { handoverCode: delivery.handoverCode });
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
      'A delivery comes to the door today',
      'A delivery has arrived',
    ];
    for (const listener of [live, elsewhere]) {
      const heard = await eventually('seven notifications', () => {
        const told = listener.of('notification').filter(({ entityId }) => entityId === delivery.id);
        return Promise.resolve(told.length >= titles.length && told);
      });
      expect(heard.map(({ title }) => title).sort()).toEqual([...titles].sort());
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
    const mails = await eventually('a mail for each step that matters', async () => {
      const rows = await hospital.database.query<{ status: string }>(
        `SELECT context ->> 'status' AS status FROM mails WHERE context ->> 'deliveryId' = $1`,
        [delivery.id],
      );
      return rows.length === 3 && rows;
    });
    expect(mails.map((mail) => mail.status).sort()).toEqual(['delivered', 'out_for_delivery', 'scheduled']);
  });

  it('give the last units to one of many who want them at once', async () => {
    const { id, itemId } = await prescribed(10);
    const wish = { items: [{ prescriptionItemId: itemId, quantity: 6 }] };
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => request(id, wish)));
    expect(outcomes(answers)).toEqual({ '201': 1, '409 delivery.quantity_exceeded': AT_ONCE - 1 });
    expect((await request(id)).status).toBe(201);
    expect(outcomes([await request(id)])).toEqual({ '409 delivery.nothing_left': 1 });
  });

  it('take one of many steps at once, and name what can follow to the others', async () => {
    const { body } = await request((await prescribed()).id);
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => step(body.id, 'scheduled', { scheduledFor: TOMORROW })),
    );
    expect(outcomes(answers)).toEqual({ '200': 1, '409 delivery.illegal_transition': AT_ONCE - 1 });
    expect((await step(body.id, 'delivered', { handoverCode: '123456' })).body).toMatchObject({
      code: 'delivery.illegal_transition',
      from: 'scheduled',
      allowed: ['processing', 'on_hold', 'cancelled'],
    });
  });

  it('are locked after five wrong codes, under a key or without, until the patient gets a new one', async () => {
    const delivery = await atTheDoor();
    const code = wrong(delivery);
    for (const key of ['first', 'second', 'third', undefined, undefined]) {
      const headers = key ? { 'idempotency-key': `${delivery.id}-${key}` } : {};
      const answer = await step(delivery.id, 'delivered', { handoverCode: code }, headers);
      expect([answer.status, answer.body.code]).toEqual([422, 'delivery.wrong_handover_code']);
    }
    for (const handoverCode of [code, delivery.handoverCode])
      expect(outcomes([await step(delivery.id, 'delivered', { handoverCode })])).toEqual({
        '409 delivery.handover_locked': 1,
      });
    expect((await look(delivery.id)).body).toMatchObject({
      status: 'out_for_delivery',
      handoverTriesLeft: 0,
    });
    const issued = await patient.post<DeliveryAnswer>(`/v1/deliveries/${delivery.id}/handover-code`);
    expect(issued.body.handoverTriesLeft).toBe(5);
    const { handoverCode } = issued.body;
    expect((await step(delivery.id, 'delivered', { handoverCode })).body.status).toBe('delivered');
  });

  it('have one default address, however many are made it at once', async () => {
    const place = {
      label: 'A place',
      city: 'Jeddah',
      area: 'Al Hamra',
      street: 'Palestine Street',
      building: '1',
    };
    const made = await Promise.all(
      Array.from({ length: 8 }, () => patient.post<{ id: string }>('/v1/addresses', place)),
    );
    const answers = await Promise.all(
      made.map(({ body }) =>
        patient.patch<{ code?: string }>(`/v1/addresses/${body.id}`, { isDefault: true }),
      ),
    );
    for (const outcome of Object.keys(outcomes(answers)))
      expect(['200', '409 address.default_changed']).toContain(outcome);
    const list = await patient.get<{ items: { id: string; isDefault: boolean }[] }>(
      '/v1/addresses?limit=100',
    );
    const defaults = list.body.items.filter(({ isDefault }) => isDefault);
    expect(defaults).toHaveLength(1);
    expect((await patient.delete(`/v1/addresses/${defaults[0]?.id ?? ''}`)).status).toBe(204);
    const after = await patient.get<{ items: { isDefault: boolean }[] }>('/v1/addresses?limit=100');
    expect(after.body.items.filter(({ isDefault }) => isDefault)).toHaveLength(1);
    const odd = await patient.post<{ code: string }>('/v1/addresses', { ...place, latitude: 24.7 });
    expect([odd.status, odd.body.code]).toEqual([422, 'address.position_incomplete']);
  });

  it('are put on hold by the worker when the doctor cancels the prescription', async () => {
    const prescription = await prescribed();
    const { body } = await request(prescription.id);
    await doctor.post(`/v1/prescriptions/${prescription.id}/cancel`, { reason: 'A rash' });
    const held = await eventually('the hold', async () => {
      const answer = await look(body.id);
      return answer.body.status === 'on_hold' && answer.body;
    });
    expect(held).toMatchObject({ heldFrom: 'pending', note: 'The prescription was cancelled.' });
    expect((await step(body.id, 'pending')).body).toMatchObject({ from: 'on_hold', allowed: ['cancelled'] });
    const cancelled = await patient.post<DeliveryAnswer>(`/v1/deliveries/${body.id}/cancel`, {
      reason: 'Not needed any more',
    });
    expect([cancelled.status, cancelled.body.status]).toEqual([200, 'cancelled']);
  });

  it('are flagged by the worker when they do not come', async () => {
    const { body } = await request((await prescribed()).id, {
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

  const refused: [string, object][] = [
    ['/prescriptionId', { prescriptionId: 'mine' }],
    ['/addressId', { addressId: null }],
    ['/preferredFrom', { preferredFrom: 'tomorrow' }],
    ['/items', { items: [] }],
    [
      '/items/0/quantity',
      { items: [{ prescriptionItemId: '01a214b7-2c26-74e2-a46c-ff2a63a720ee', quantity: 0 }] },
    ],
    ['/items/0/prescriptionItemId', { items: [{ prescriptionItemId: 7, quantity: 1 }] }],
  ];
  it.each(refused)('refuse a wish with %s at fault, and keep nothing of it', async (pointer, wish) => {
    const before = await hospital.database.query('SELECT FROM deliveries');
    const { status, body } = await request('01a214b7-2c26-74e2-a46c-ff2a63a720ee', wish);
    expect(status).toBe(422);
    expect(
      (body as unknown as { errors: { pointer: string }[] }).errors.map((each) => each.pointer),
    ).toContain(pointer);
    expect(await hospital.database.query('SELECT FROM deliveries')).toHaveLength(before.length);
  });
});
