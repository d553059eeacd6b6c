import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Addresses, Deliveries, type DeliveryWish, HELD_REASONS, HoldDeliveries } from '#libs/deliveries';
import { newId, Transaction } from '#libs/platform';
import { CancelPrescription, Prescriptions } from '#libs/prescriptions';
import { ADDRESS, hours, NOW, type Patient, type World, world } from './support/world.js';

describe('Asking for a delivery', () => {
  let hospital: World;
  let sara: Patient;
  beforeAll(async () => {
    hospital = await world();
    sara = await hospital.patient();
  });
  beforeEach(() => hospital.clock.set(NOW));
  afterAll(() => hospital.close());

  const pair = (delivery: { items: { quantity: number }[] }) =>
    delivery.items.map(({ quantity }) => quantity);

  it('takes all that is left, to the default address, with one event, one audit row and one message', async () => {
    const { id } = await hospital.prescribed(sara.patientId, [{ quantity: 20 }, { quantity: 3 }]);
    const delivery = await hospital.requested(sara, id);
    expect(delivery).toMatchObject({
      patientId: sara.patientId,
      requestedById: sara.userId,
      status: 'pending',
      scheduledFor: null,
      dueAt: hours(72),
      version: 1,
    });
    const { isDefault: _, ...place } = ADDRESS;
    expect(delivery.address).toEqual(place);
    expect(pair(delivery)).toEqual([20, 3]);
    expect(await hospital.get(Deliveries).find(delivery.id)).toEqual(delivery);
    expect(await hospital.audited(delivery.id)).toEqual(['delivery.requested']);
    expect(await hospital.published(delivery.id)).toEqual(['delivery.requested']);
    expect(
      await hospital.database.query(
        'SELECT seq, type, actor_id, actor_role FROM delivery_events WHERE delivery_id = $1',
        [delivery.id],
      ),
    ).toEqual([{ seq: 1, type: 'requested', actor_id: sara.userId, actor_role: 'patient' }]);
  });

  it('may be for a part, in the order that was asked for; the rest comes with another one', async () => {
    const { id, items } = await hospital.prescribed(sara.patientId, [{ quantity: 20 }, { quantity: 3 }]);
    const [first, second] = items.map((item) => item.id) as [string, string];
    const part = await hospital.requested(sara, id, {
      items: [
        { prescriptionItemId: second, quantity: 1 },
        { prescriptionItemId: first, quantity: 15 },
      ],
    });
    expect(pair(part)).toEqual([1, 15]);
    expect(part.items[0]?.prescriptionItemId).toBe(second);
    const left = {
      left: [
        { prescriptionItemId: first, quantity: 5 },
        { prescriptionItemId: second, quantity: 2 },
      ],
    };
    await expect(
      hospital.requested(sara, id, { items: [{ prescriptionItemId: first, quantity: 6 }] }),
    ).rejects.toMatchObject({ code: 'delivery.quantity_exceeded', metadata: left });
    expect(pair(await hospital.requested(sara, id))).toEqual([5, 2]);
    await expect(hospital.requested(sara, id)).rejects.toMatchObject({ code: 'delivery.nothing_left' });
  });

  it('gives back what is cancelled or returned', async () => {
    const { id } = await hospital.prescribed(sara.patientId, [{ quantity: 10 }]);
    const cancelled = await hospital.requested(sara, id);
    await hospital.step(cancelled.id, 'cancelled');
    const returned = await hospital.requested(sara, id);
    await hospital.bringTo(returned.id, 'out_for_delivery');
    await hospital.step(returned.id, 'failed_attempt');
    await expect(hospital.requested(sara, id)).rejects.toMatchObject({ code: 'delivery.nothing_left' });
    await hospital.step(returned.id, 'returned_to_sender');
    expect(pair(await hospital.requested(sara, id))).toEqual([10]);
  });

  it('wins the last units once, whoever races, and never hands out more than was prescribed', async () => {
    const { id, items } = await hospital.prescribed(sara.patientId, [{ quantity: 10 }]);
    const wanted = [{ prescriptionItemId: items[0]?.id ?? '', quantity: 4 }];
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => hospital.requested(sara, id, { items: wanted })),
    );
    const refused = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    expect(answers.length - refused.length).toBe(2);
    for (const reason of refused)
      expect(reason).toMatchObject({
        code: 'delivery.quantity_exceeded',
        metadata: { left: [{ quantity: 2 }] },
      });
    const [sum] = await hospital.database.query<{ sum: number }>(
      `SELECT sum(quantity)::int AS sum FROM delivery_items JOIN deliveries ON deliveries.id = delivery_id WHERE prescription_id = $1`,
      [id],
    );
    expect(sum?.sum).toBe(8);
  });

  it('is due at the end of the window that was wished for', async () => {
    const { id } = await hospital.prescribed(sara.patientId);
    const window = { preferredFrom: hours(4), preferredTo: hours(8) };
    expect(await hospital.requested(sara, id, window)).toMatchObject({ ...window, dueAt: hours(8) });
    const later = await hospital.prescribed(sara.patientId);
    expect(await hospital.requested(sara, later.id, { preferredFrom: hours(100) })).toMatchObject({
      dueAt: hours(172),
    });
  });

  const refused: [string, Partial<DeliveryWish>, string][] = [
    [
      'a window that ends before it begins',
      { preferredFrom: hours(5), preferredTo: hours(4) },
      'window_invalid',
    ],
    ['a window that is over', { preferredTo: hours(-1) }, 'window_invalid'],
    ['a window that begins in years', { preferredFrom: hours(24 * 400) }, 'window_invalid'],
    [
      'an item of another prescription',
      { items: [{ prescriptionItemId: newId(), quantity: 1 }] },
      'unknown_item',
    ],
  ];
  it.each(refused)('refuses %s, and changes nothing', async (_, wish, code) => {
    const { id } = await hospital.prescribed(sara.patientId);
    await expect(hospital.requested(sara, id, wish)).rejects.toMatchObject({
      kind: 'invalid',
      code: `delivery.${code}`,
    });
    expect(await hospital.database.query('SELECT FROM deliveries WHERE prescription_id = $1', [id])).toEqual(
      [],
    );
  });

  it('needs an address, and goes to the one that is named', async () => {
    const lina = await hospital.patient();
    const { id } = await hospital.prescribed(lina.patientId);
    const addresses = hospital.get(Addresses);
    const [home] = (await addresses.list(lina, { limit: 5 })).items;
    const work = await hospital.as(lina, () =>
      addresses.create(lina, { ...ADDRESS, label: 'Work', city: 'Jeddah' }),
    );
    expect((await hospital.requested(lina, id, { addressId: work.id })).address).toMatchObject({
      city: 'Jeddah',
    });
    const theirs = await hospital.requested(sara, id).catch((error: unknown) => error);
    expect(theirs).toMatchObject({ code: 'resource.not_found' });
    for (const address of [home, work])
      await hospital.as(lina, () => addresses.remove(lina, address?.id ?? '', undefined));
    const other = await hospital.prescribed(lina.patientId);
    await expect(hospital.requested(lina, other.id)).rejects.toMatchObject({
      code: 'delivery.address_required',
    });
    const [foreign] = (await addresses.list(sara, { limit: 5 })).items;
    await expect(hospital.requested(lina, other.id, { addressId: foreign?.id ?? '' })).rejects.toMatchObject({
      code: 'resource.not_found',
      what: { entityType: 'address' },
    });
  });

  it('is for guardians with the scope too, who use their own addresses; for nobody else', async () => {
    const { id } = await hospital.prescribed(sara.patientId);
    const mother = await hospital.guardian(sara.patientId);
    await hospital.as(mother, () => hospital.get(Addresses).create(mother, { ...ADDRESS, city: 'Mecca' }));
    expect(await hospital.requested(mother, id)).toMatchObject({
      patientId: sara.patientId,
      requestedById: mother.userId,
      address: { city: 'Mecca' },
    });
    const without = await hospital.guardian(sara.patientId, ['prescriptions', 'records']);
    for (const stranger of [without, await hospital.patient()])
      await expect(hospital.requested(stranger, id)).rejects.toMatchObject({
        code: 'resource.not_found',
        what: { entityType: 'prescription', entityId: id, patientId: sara.patientId },
      });
    await expect(hospital.requested(sara, newId())).rejects.toMatchObject({ code: 'resource.not_found' });
  });

  it('needs a prescription that counts, and stops with one that counts no more', async () => {
    const { id } = await hospital.prescribed(sara.patientId, [{ quantity: 4 }]);
    const { items } = await hospital.get(Prescriptions).existing(id);
    const one = [{ prescriptionItemId: items[0]?.id ?? '', quantity: 1 }];
    const [pending, packed, held, over] = [
      await hospital.requested(sara, id, { items: one }),
      await hospital.requested(sara, id, { items: one }),
      await hospital.requested(sara, id, { items: one }),
      await hospital.requested(sara, id, { items: one }),
    ];
    await hospital.bringTo(packed.id, 'processing');
    await hospital.step(held.id, 'on_hold', { note: 'Not at home this week' });
    await hospital.step(over.id, 'cancelled');
    const { doctor } = hospital;
    await hospital.as(doctor, () => hospital.get(CancelPrescription).cancel(doctor, id, 'A rash'));
    await expect(hospital.requested(sara, id)).rejects.toMatchObject({
      code: 'prescription.not_active',
      metadata: { from: 'cancelled' },
    });
    // Before the worker comes to it, nothing goes on to the patient either.
    await expect(hospital.step(pending.id, 'scheduled')).rejects.toMatchObject({
      code: 'delivery.illegal_transition',
      metadata: { from: 'pending', allowed: ['on_hold', 'cancelled'] },
    });
    await hospital.get(HoldDeliveries).ofPrescription(id);
    const rows = await Promise.all(
      [pending, packed, held, over].map(({ id: each }) => hospital.get(Deliveries).find(each)),
    );
    const reason = HELD_REASONS.prescription;
    expect(rows.map((row) => [row?.status, row?.heldFrom, row?.note])).toEqual([
      ['on_hold', 'pending', reason],
      ['on_hold', 'processing', reason],
      ['on_hold', 'pending', 'Not at home this week'],
      ['cancelled', null, 'A reason'],
    ]);
    expect((await hospital.published(packed.id)).at(-1)).toBe('delivery.moved on_hold');
    const again = rows.map((row) => row?.version);
    await hospital.get(HoldDeliveries).ofPrescription(id);
    expect(await Promise.all(rows.map(async (row) => (await hospital.rowOf(row?.id ?? '')).version))).toEqual(
      again,
    );
    await expect(hospital.step(packed.id, 'processing')).rejects.toMatchObject({
      metadata: { from: 'on_hold', allowed: ['cancelled'] },
    });
    await hospital.step(packed.id, 'cancelled');
  });

  it('stops what a former guardian has asked for, and gives the others new codes', async () => {
    const mother = await hospital.guardian(sara.patientId);
    await hospital.as(mother, () => hospital.get(Addresses).create(mother, ADDRESS));
    const [theirs, own] = [
      await hospital.requested(mother, (await hospital.prescribed(sara.patientId)).id),
      await hospital.requested(sara, (await hospital.prescribed(sara.patientId)).id),
    ];
    await hospital.bringTo(theirs.id, 'out_for_delivery');
    const known = await Promise.all([theirs, own].map(({ id }) => hospital.codeOf(id)));
    await hospital.get(HoldDeliveries).ofFormerGuardian(mother.userId, sara.patientId);
    expect(await hospital.get(Deliveries).find(theirs.id)).toMatchObject({ handoverIssue: 1 });
    await hospital.database.query(`UPDATE guardianships SET scopes = '{records}' WHERE guardian_id = $1`, [
      mother.userId,
    ]);
    await hospital.get(HoldDeliveries).ofFormerGuardian(mother.userId, sara.patientId);
    expect(await hospital.get(Deliveries).find(theirs.id)).toMatchObject({
      status: 'on_hold',
      heldFrom: 'out_for_delivery',
      note: HELD_REASONS.guardian,
      handoverIssue: 2,
    });
    expect(await hospital.get(Deliveries).find(own.id)).toMatchObject({
      status: 'pending',
      handoverIssue: 2,
    });
    for (const [index, { id }] of [theirs, own].entries())
      expect(await hospital.codeOf(id)).not.toBe(known[index]);
    expect((await hospital.audited(theirs.id)).slice(-2)).toEqual([
      'delivery.handover_code_issued',
      'delivery.on_hold',
    ]);
  });

  it('waits for what a racing cancellation of the prescription decides', async () => {
    const { id } = await hospital.prescribed(sara.patientId);
    const { doctor } = hospital;
    const [cancelled, requested] = await Promise.allSettled([
      hospital.as(doctor, () => hospital.get(CancelPrescription).cancel(doctor, id, 'A rash')),
      hospital.requested(sara, id),
    ]);
    expect(cancelled.status).toBe('fulfilled');
    if (requested.status === 'rejected')
      expect(requested.reason).toMatchObject({ code: 'prescription.not_active' });
    await hospital.get(HoldDeliveries).ofPrescription(id);
    expect(
      await hospital.database.query(
        `SELECT FROM deliveries WHERE prescription_id = $1 AND status <> 'on_hold'`,
        [id],
      ),
    ).toEqual([]);
  });

  it('keeps nothing of a request that is rolled back', async () => {
    const { id } = await hospital.prescribed(sara.patientId);
    const failed = hospital.get(Transaction).run(async () => {
      await hospital.requested(sara, id);
      throw new Error('killed');
    });
    await expect(failed).rejects.toThrow('killed');
    expect(await hospital.database.query('SELECT FROM deliveries WHERE prescription_id = $1', [id])).toEqual(
      [],
    );
  });
});
