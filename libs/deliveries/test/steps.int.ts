import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  AdvanceDelivery,
  Deliveries,
  DELIVERY_STATUSES,
  type Delivery,
  FlagLateDeliveries,
  HandOver,
} from '#libs/deliveries';
import { newId } from '#libs/platform';
import { hours, NOTHING_SAID, NOW, type Patient, type World, world } from './support/world.js';

describe('A delivery', () => {
  let hospital: World;
  let sara: Patient;
  beforeAll(async () => {
    hospital = await world();
    sara = await hospital.patient();
  });
  beforeEach(() => hospital.clock.set(NOW));
  afterAll(() => hospital.close());

  const pending = async (quantity = 10): Promise<Delivery> => {
    const { id } = await hospital.prescribed(sara.patientId, [{ quantity }]);
    return hospital.requested(sara, id);
  };
  const atTheDoor = async (): Promise<Delivery> => {
    const { id } = await pending();
    return hospital.bringTo(id, 'out_for_delivery');
  };
  const cancel = (actor: Parameters<World['as']>[0], id: string) =>
    hospital.as(actor, () =>
      hospital.get(AdvanceDelivery).take(actor, id, { to: 'cancelled', ...NOTHING_SAID, note: 'Not needed' }),
    );
  const events = async (id: string) =>
    (await hospital.as(sara, () => hospital.get(Deliveries).events(sara, id, { limit: 100 }))).items;

  it('goes from the request to the door, with an event, an audit row and a message for each step', async () => {
    const { id } = await pending();
    const position = { latitude: 24.7, longitude: 46.7 };
    await hospital.step(id, 'scheduled', { scheduledFor: hours(5), note: 'Call before' });
    await hospital.step(id, 'processing');
    await hospital.step(id, 'dispatched', { position });
    await hospital.step(id, 'in_transit');
    await hospital.step(id, 'out_for_delivery');
    const delivered = await hospital.step(id, 'delivered');
    expect(delivered).toMatchObject({
      status: 'delivered',
      closedAt: NOW,
      scheduledFor: hours(5),
      version: 7,
    });
    const steps = ['scheduled', 'processing', 'dispatched', 'in_transit', 'out_for_delivery', 'delivered'];
    const happened = await events(id);
    expect(happened.map(({ seq, status }) => [seq, status])).toEqual(
      ['pending', ...steps].map((status, index) => [index + 1, status]),
    );
    expect(happened[1]).toMatchObject({
      type: 'moved',
      actorId: hospital.admin.userId,
      actorRole: 'admin',
      note: 'Call before',
      scheduledFor: hours(5),
      occurredAt: NOW,
    });
    expect(happened[3]).toMatchObject(position);
    expect(await hospital.published(id)).toEqual([
      'delivery.requested',
      ...steps.map((status) => `delivery.moved ${status}`),
    ]);
    expect((await hospital.audited(id)).filter((action) => action !== 'delivery.read')).toEqual([
      'delivery.requested',
      ...steps.map((status) => `delivery.${status}`),
    ]);
  });

  it('keeps what happened: no event is changed or taken away', async () => {
    const { id } = await pending();
    for (const change of [`UPDATE delivery_events SET note = 'x'`, 'DELETE FROM delivery_events'])
      await expect(hospital.database.query(`${change} WHERE delivery_id = $1`, [id])).rejects.toThrow(
        'append-only',
      );
  });

  it('is refused what cannot follow, with what can', async () => {
    const { id } = await pending();
    for (const to of DELIVERY_STATUSES.filter(
      (status) => !['scheduled', 'on_hold', 'cancelled'].includes(status),
    ))
      await expect(hospital.step(id, to)).rejects.toMatchObject({
        code: 'delivery.illegal_transition',
        metadata: { from: 'pending', allowed: ['scheduled', 'on_hold', 'cancelled'] },
      });
    expect((await hospital.rowOf(id)).version).toBe(1);
  });

  it('needs with some steps what must be said, and takes a time with those alone by which one is agreed on', async () => {
    const { id } = await pending();
    const fields = (error: unknown) => (error as { fields: { pointer: string; code: string }[] }).fields;
    const refusal = async (...[to, said]: [Parameters<World['step']>[1], Parameters<World['step']>[2]]) =>
      fields(await hospital.step(id, to, said).catch((error: unknown) => error)).map(
        ({ pointer, code }) => `${pointer} ${code}`,
      );
    expect(await refusal('scheduled', { scheduledFor: null })).toEqual(['/scheduledFor required']);
    expect(await refusal('scheduled', { scheduledFor: NOW })).toEqual([
      '/scheduledFor delivery.scheduled_for_invalid',
    ]);
    expect(await refusal('scheduled', { scheduledFor: hours(24 * 367) })).toEqual([
      '/scheduledFor delivery.scheduled_for_invalid',
    ]);
    expect(await refusal('on_hold', { note: null })).toEqual(['/note required']);
    await hospital.bringTo(id, 'out_for_delivery');
    expect(await refusal('delivered', { handoverCode: null })).toEqual(['/handoverCode required']);
    expect(await refusal('failed_attempt', { note: null })).toEqual(['/note required']);
    const agreed = (await hospital.get(Deliveries).find(id))?.scheduledFor;
    expect(await hospital.rowOf(id)).toMatchObject({
      status: 'out_for_delivery',
      version: 6,
      handover_tries: 0,
    });
    expect(await hospital.step(id, 'on_hold', { scheduledFor: hours(99) })).toMatchObject({
      scheduledFor: agreed,
    });
  });

  it('takes one of many steps that are tried at once; the others are told so', async () => {
    const { id } = await pending();
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, () => hospital.step(id, 'scheduled')),
    );
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected')
        expect(answer.reason).toMatchObject({
          code: 'delivery.illegal_transition',
          metadata: { from: 'scheduled', allowed: ['processing', 'on_hold', 'cancelled'] },
        });
    expect((await hospital.rowOf(id)).version).toBe(2);
  });

  it('goes back by itself on the third failed attempt, and the units are free again', async () => {
    const { id } = await atTheDoor();
    for (const attempt of [1, 2]) {
      expect(await hospital.step(id, 'failed_attempt')).toMatchObject({
        status: 'failed_attempt',
        failedAttempts: attempt,
      });
      await hospital.step(id, 'rescheduled');
      await hospital.step(id, 'out_for_delivery');
    }
    const returned = await hospital.step(id, 'failed_attempt', { note: 'Nobody at home' });
    expect(returned).toMatchObject({
      status: 'returned_to_sender',
      failedAttempts: 3,
      note: 'Nobody at home',
      closedAt: NOW,
    });
    expect((await events(id)).slice(-2)).toMatchObject([
      { status: 'failed_attempt', actorRole: 'admin', note: 'Nobody at home' },
      { status: 'returned_to_sender', actorRole: 'system', actorId: null, note: null },
    ]);
    const rows = await hospital.database.query(
      `SELECT action, actor_role, reason FROM audit_events WHERE entity_id = $1 AND action <> 'delivery.read' ORDER BY id DESC LIMIT 2`,
      [id],
    );
    expect(rows).toEqual([
      { action: 'delivery.returned_to_sender', actor_role: 'system', reason: null },
      { action: 'delivery.failed_attempt', actor_role: 'admin', reason: 'Nobody at home' },
    ]);
    expect((await hospital.published(id)).slice(-2)).toEqual([
      'delivery.moved failed_attempt',
      'delivery.moved returned_to_sender',
    ]);
  });

  it('is held, and goes back to where it was without anything being said again', async () => {
    const { id } = await atTheDoor();
    await hospital.step(id, 'failed_attempt');
    await hospital.step(id, 'on_hold', { note: 'Away for a week' });
    expect(await hospital.get(Deliveries).find(id)).toMatchObject({
      status: 'on_hold',
      heldFrom: 'failed_attempt',
      failedAttempts: 1,
    });
    await expect(hospital.step(id, 'on_hold')).rejects.toMatchObject({
      metadata: { from: 'on_hold', allowed: ['failed_attempt'] },
    });
    expect(await hospital.step(id, 'failed_attempt', { note: null })).toMatchObject({
      status: 'failed_attempt',
      heldFrom: null,
      failedAttempts: 1,
    });
    const other = await pending();
    await hospital.step(other.id, 'scheduled', { scheduledFor: hours(9) });
    await hospital.step(other.id, 'on_hold');
    expect(await hospital.step(other.id, 'scheduled', { scheduledFor: null })).toMatchObject({
      scheduledFor: hours(9),
    });
  });

  it('is called off by the patient, a guardian or an admin, until it is dispatched', async () => {
    const guardian = await hospital.guardian(sara.patientId);
    for (const actor of [sara, guardian, hospital.admin]) {
      const { id } = await pending();
      expect(await cancel(actor, id)).toMatchObject({
        status: 'cancelled',
        note: 'Not needed',
        closedAt: NOW,
      });
    }
    const { id } = await pending();
    await hospital.bringTo(id, 'dispatched');
    await expect(cancel(sara, id)).rejects.toMatchObject({
      code: 'delivery.illegal_transition',
      metadata: { from: 'dispatched', allowed: ['in_transit', 'on_hold'] },
    });
    await hospital.step(id, 'on_hold');
    await expect(cancel(sara, id)).rejects.toMatchObject({ code: 'delivery.illegal_transition' });
  });

  it('is hidden from everybody else, and no patient takes the steps of the staff', async () => {
    const { id } = await pending();
    const strangers = [
      await hospital.patient(),
      await hospital.guardian(sara.patientId, ['records', 'prescriptions', 'emergencies']),
      hospital.doctor,
    ];
    const deliveries = hospital.get(Deliveries);
    for (const stranger of strangers) {
      const hidden = { code: 'resource.not_found', what: { entityType: 'delivery', entityId: id } };
      await expect(deliveries.one(stranger, id)).rejects.toMatchObject(hidden);
      await expect(deliveries.events(stranger, id, { limit: 5 })).rejects.toMatchObject(hidden);
      await expect(cancel(stranger, id)).rejects.toMatchObject(hidden);
      await expect(hospital.get(HandOver).issueCode(stranger, id)).rejects.toMatchObject(hidden);
    }
    const step = { to: 'scheduled' as const, ...NOTHING_SAID, scheduledFor: hours(3) };
    await expect(hospital.get(AdvanceDelivery).take(sara, id, step)).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    await expect(deliveries.one(sara, newId())).rejects.toMatchObject({ code: 'resource.not_found' });
    expect((await hospital.rowOf(id)).version).toBe(1);
  });

  describe('that does not come', () => {
    const flag = (now: Date) => {
      hospital.clock.set(now);
      return hospital.get(FlagLateDeliveries).flag(now);
    };
    const late = async (id: string) => (await hospital.get(Deliveries).find(id))?.lateSince;

    it('is late from the moment at which it was due, and is told of once', async () => {
      const { id } = await pending();
      await hospital.step(id, 'scheduled', { scheduledFor: hours(5) });
      await flag(new Date(hours(5).getTime() - 1));
      expect(await late(id)).toBeNull();
      await flag(hours(5));
      await flag(hours(6));
      expect(await late(id)).toEqual(hours(5));
      expect((await events(id)).at(-1)).toMatchObject({
        type: 'became_late',
        status: 'scheduled',
        actorRole: 'system',
      });
      expect((await hospital.published(id)).filter((name) => name === 'delivery.became_late')).toHaveLength(
        1,
      );
      expect((await hospital.audited(id)).filter((action) => action === 'delivery.became_late')).toHaveLength(
        1,
      );
    });

    it('is not late any more when another time is agreed on, until that has passed', async () => {
      const { id } = await atTheDoor();
      await flag(hours(30));
      await hospital.step(id, 'failed_attempt');
      expect(await late(id)).toEqual(hours(30));
      await hospital.step(id, 'rescheduled', { scheduledFor: hours(50) });
      expect(await late(id)).toBeNull();
      await flag(hours(49));
      expect(await late(id)).toBeNull();
      await flag(hours(50));
      expect(await late(id)).toEqual(hours(50));
    });

    it('is not late while it is held, nor when it is over', async () => {
      const [held, over] = [await pending(), await pending()];
      await flag(hours(80));
      hospital.clock.set(hours(81));
      await hospital.step(held.id, 'on_hold');
      await hospital.step(over.id, 'cancelled');
      await flag(hours(500));
      expect([await late(held.id), (await hospital.rowOf(over.id)).status]).toEqual([null, 'cancelled']);
      await hospital.step(held.id, 'pending');
      await flag(hours(501));
      expect(await late(held.id)).toEqual(hours(501));
    });

    it('is found among many, in batches', async () => {
      const { id } = await pending();
      await hospital.database.query(
        `INSERT INTO deliveries (id, patient_id, prescription_id, requested_by_id, requested_at, status, address, due_at)
         SELECT gen_random_uuid(), patient_id, prescription_id, requested_by_id, requested_at, status, address, due_at
           FROM deliveries, generate_series(1, 250) WHERE deliveries.id = $1`,
        [id],
      );
      await flag(hours(600));
      const [left] = await hospital.database.query<{ count: number }>(
        `SELECT count(*)::int FROM deliveries WHERE late_since IS NULL AND closed_at IS NULL AND status <> 'on_hold'`,
      );
      expect(left?.count).toBe(0);
    });
  });
});
