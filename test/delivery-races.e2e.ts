import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, type Client } from './support/client.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { type DeliveryAnswer, Parcels, TOMORROW } from './support/parcels.js';

const AT_ONCE = 20;

describe('Deliveries that many reach for', () => {
  let hospital: Hospital;
  let parcels: Parcels;
  let patient: Client;
  beforeAll(async () => {
    hospital = await startHospital({ apis: 2 });
    parcels = await Parcels.of(hospital);
    ({ patient } = parcels);
  });
  afterAll(() => hospital.stop());

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

  it('give the last units to one of many who want them at once', async () => {
    const { id, itemId } = await parcels.prescribed(10);
    const wish = { items: [{ prescriptionItemId: itemId, quantity: 6 }] };
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => parcels.request(id, wish)));
    expect(outcomes(answers)).toEqual({ '201': 1, '409 delivery.quantity_exceeded': AT_ONCE - 1 });
    expect((await parcels.request(id)).status).toBe(201);
    expect(outcomes([await parcels.request(id)])).toEqual({ '409 delivery.nothing_left': 1 });
  });

  it('take one of many steps at once, and name what can follow to the others', async () => {
    const { body } = await parcels.request((await parcels.prescribed()).id);
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () => parcels.step(body.id, 'scheduled', { scheduledFor: TOMORROW })),
    );
    expect(outcomes(answers)).toEqual({ '200': 1, '409 delivery.illegal_transition': AT_ONCE - 1 });
    expect((await parcels.step(body.id, 'delivered', { handoverCode: '123456' })).body).toMatchObject({
      code: 'delivery.illegal_transition',
      from: 'scheduled',
      allowed: ['processing', 'on_hold', 'cancelled'],
    });
  });

  it('are locked after five wrong codes, under a key or without, until the patient gets a new one', async () => {
    const delivery = await parcels.atTheDoor();
    const code = wrong(delivery);
    for (const key of ['first', 'first', 'second', undefined, undefined]) {
      const headers = key ? { 'idempotency-key': `${delivery.id}-${key}` } : {};
      const answer = await parcels.step(delivery.id, 'delivered', { handoverCode: code }, headers);
      expect([answer.status, answer.body.code]).toEqual([422, 'delivery.wrong_handover_code']);
      expect(answer.headers.has('idempotency-replayed')).toBe(false);
    }
    for (const handoverCode of [code, delivery.handoverCode])
      expect(outcomes([await parcels.step(delivery.id, 'delivered', { handoverCode })])).toEqual({
        '409 delivery.handover_locked': 1,
      });
    expect((await parcels.look(delivery.id)).body).toMatchObject({
      status: 'out_for_delivery',
      handoverTriesLeft: 0,
    });
    const issued = await patient.post<DeliveryAnswer>(`/v1/deliveries/${delivery.id}/handover-code`);
    expect(issued.body.handoverTriesLeft).toBe(5);
    const { handoverCode } = issued.body;
    expect((await parcels.step(delivery.id, 'delivered', { handoverCode })).body.status).toBe('delivered');
  });

  it('count wrong codes that come all at once, each under a key of its own, and answer all of them soon', async () => {
    const delivery = await parcels.atTheDoor();
    const began = performance.now();
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, index) =>
        parcels.step(
          delivery.id,
          'delivered',
          { handoverCode: wrong(delivery) },
          { 'idempotency-key': `${delivery.id}-${index}` },
        ),
      ),
    );
    expect(outcomes(answers)).toEqual({
      '422 delivery.wrong_handover_code': 5,
      '409 delivery.handover_locked': AT_ONCE - 5,
    });
    // Each with one connection: ten seconds would mean that they have waited for each other.
    expect(performance.now() - began).toBeLessThan(9000);
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
    const { status, body } = await parcels.request('01a214b7-2c26-74e2-a46c-ff2a63a720ee', wish);
    expect(status).toBe(422);
    expect(
      (body as unknown as { errors: { pointer: string }[] }).errors.map((each) => each.pointer),
    ).toContain(pointer);
    expect(await hospital.database.query('SELECT FROM deliveries')).toHaveLength(before.length);
  });
});
