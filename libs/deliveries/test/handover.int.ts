import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CompleteWhenUsedUp, Deliveries, type Delivery, HandOver, HandoverCodes } from '#libs/deliveries';
import { ApproveRefill, CancelPrescription, Prescriptions, RequestRefill } from '#libs/prescriptions';
import { NOW, type Patient, type World, world } from './support/world.js';

describe('A parcel', () => {
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
  const events = async (id: string) =>
    (await hospital.as(sara, () => hospital.get(Deliveries).events(sara, id, { limit: 100 }))).items;

  describe('at the door', () => {
    const deliver = (id: string, handoverCode: string) => hospital.step(id, 'delivered', { handoverCode });
    const wrong = async (id: string): Promise<string> =>
      String((Number(await hospital.codeOf(id)) + 1) % 1_000_000).padStart(6, '0');

    it('locks after five wrong codes: the sixth is refused, and so is the right one; nothing is delivered', async () => {
      const { id } = await atTheDoor();
      for (const triesLeft of [4, 3, 2, 1, 0])
        await expect(deliver(id, await wrong(id))).rejects.toMatchObject({
          code: 'delivery.wrong_handover_code',
          metadata: { triesLeft },
        });
      for (const code of [await wrong(id), await hospital.codeOf(id)])
        await expect(deliver(id, code)).rejects.toMatchObject({ code: 'delivery.handover_locked' });
      expect(await hospital.rowOf(id)).toEqual({
        status: 'out_for_delivery',
        handover_tries: 5,
        version: 11,
      });
      expect((await events(id)).slice(-5).map(({ type }) => type)).toEqual(
        Array.from({ length: 5 }, () => 'handover_code_refused'),
      );
      const locked = (await hospital.published(id)).filter((name) => name === 'delivery.handover_locked');
      expect(locked).toHaveLength(1);
    });

    it('counts no more than five of any number that are tried at once', async () => {
      const { id } = await atTheDoor();
      const code = await wrong(id);
      const answers = await Promise.allSettled(Array.from({ length: 15 }, () => deliver(id, code)));
      const codes = answers.map((answer) =>
        answer.status === 'rejected' ? (answer.reason as { code: string }).code : 'delivered',
      );
      expect(codes.filter((each) => each === 'delivery.wrong_handover_code')).toHaveLength(5);
      expect(codes.filter((each) => each === 'delivery.handover_locked')).toHaveLength(10);
      expect((await hospital.rowOf(id)).handover_tries).toBe(5);
    });

    it('opens again with a new code, for which the old one is wrong', async () => {
      const { id } = await atTheDoor();
      const old = await hospital.codeOf(id);
      for (let tries = 0; tries < 5; tries++) await deliver(id, await wrong(id)).catch(() => undefined);
      const issued = await hospital.as(sara, () => hospital.get(HandOver).issueCode(sara, id));
      expect(issued).toMatchObject({ handoverTries: 0, handoverIssue: 2 });
      const code = hospital.get(HandoverCodes).shownTo(sara, issued) ?? '';
      expect(code).toMatch(/^\d{6}$/);
      expect(code).not.toBe(old);
      await expect(deliver(id, old)).rejects.toMatchObject({ metadata: { triesLeft: 4 } });
      expect(await deliver(id, code)).toMatchObject({ status: 'delivered' });
      await expect(hospital.as(sara, () => hospital.get(HandOver).issueCode(sara, id))).rejects.toMatchObject(
        {
          code: 'delivery.over',
        },
      );
    });

    it('takes no try for a step that could not follow anyhow', async () => {
      const { id } = await pending();
      await expect(deliver(id, await wrong(id))).rejects.toMatchObject({
        code: 'delivery.illegal_transition',
      });
      expect((await hospital.rowOf(id)).handover_tries).toBe(0);
    });

    it('shows the code to those who receive, while there is something to receive', async () => {
      const delivery = await atTheDoor();
      const codes = hospital.get(HandoverCodes);
      expect(codes.shownTo(sara, delivery)).toBe(await hospital.codeOf(delivery.id));
      expect(codes.shownTo(hospital.admin, delivery)).toBeNull();
      expect(codes.shownTo(sara, await hospital.step(delivery.id, 'delivered'))).toBeNull();
    });
  });

  it('is not handed over when the doctor stops the medication at the same moment, or before it can be stopped', async () => {
    const { doctor } = hospital;
    for (let round = 0; round < 10; round++) {
      const { id, prescriptionId } = await atTheDoor();
      const [stopped, delivered] = await Promise.allSettled([
        hospital.as(doctor, () => hospital.get(CancelPrescription).cancel(doctor, prescriptionId, 'A rash')),
        hospital.step(id, 'delivered'),
      ]);
      // One of them came first: the other one has seen it.
      expect([stopped.status, delivered.status].sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  describe('that was the last of a prescription', () => {
    const statusOf = async (id: string) => (await hospital.get(Prescriptions).existing(id)).status;
    const deliverAll = async (id: string) => {
      await hospital.bringTo(id, 'out_for_delivery');
      await hospital.step(id, 'delivered');
    };

    it('completes it, and not before', async () => {
      const { id, items } = await hospital.prescribed(sara.patientId, [{ quantity: 10 }, { quantity: 2 }]);
      const part = [{ prescriptionItemId: items[0]?.id ?? '', quantity: 10 }];
      const first = await hospital.requested(sara, id, { items: part });
      const second = await hospital.requested(sara, id);
      await deliverAll(first.id);
      expect(await statusOf(id)).toBe('active');
      await deliverAll(second.id);
      expect(await statusOf(id)).toBe('completed');
    });

    it('completes it once, when two parts arrive at the same moment', async () => {
      const { id, items } = await hospital.prescribed(sara.patientId, [{ quantity: 2 }]);
      const one = [{ prescriptionItemId: items[0]?.id ?? '', quantity: 1 }];
      const parts = [await hospital.requested(sara, id, { items: one }), await hospital.requested(sara, id)];
      for (const part of parts) await hospital.bringTo(part.id, 'out_for_delivery');
      await Promise.all(parts.map((part) => hospital.step(part.id, 'delivered')));
      expect(await statusOf(id)).toBe('completed');
      const ended = (await hospital.audited(id)).filter((action) => action === 'prescription.completed');
      expect(ended).toHaveLength(1);
    });

    it('leaves it active while it can be prescribed again, and completes it when it was', async () => {
      const { id } = await hospital.prescribed(sara.patientId, [{ quantity: 10, refills: 1 }]);
      await deliverAll((await hospital.requested(sara, id)).id);
      expect(await statusOf(id)).toBe('active');
      const { doctor } = hospital;
      const request = await hospital.as(sara, () => hospital.get(RequestRefill).request(sara, id, null));
      await hospital.as(doctor, () => hospital.get(ApproveRefill).approve(doctor, request.id, {}));
      await hospital.get(CompleteWhenUsedUp).look(id);
      expect(await statusOf(id)).toBe('completed');
    });
  });
});
