import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Deliveries, DELIVERY_STATUSES, type DeliveryStatus, HandOver } from '#libs/deliveries';
import { CancelPrescription } from '#libs/prescriptions';
import { NaiveDelivery } from './support/naive-delivery.js';
import { type Patient, type World, world } from './support/world.js';

const STEPS = 10_000;

const ONWARDS: readonly DeliveryStatus[] = [
  'scheduled',
  'processing',
  'dispatched',
  'in_transit',
  'out_for_delivery',
  'failed_attempt',
  'rescheduled',
];

const OPEN: readonly DeliveryStatus[] = ['pending', ...ONWARDS];

const EVERY_STEP = [
  ...OPEN.map((status) => `${status} on_hold`),
  ...OPEN.map((status) => `on_hold ${status}`),
  ...['pending', 'scheduled', 'processing', 'on_hold'].map((status) => `${status} cancelled`),
  'pending scheduled',
  'scheduled processing',
  'processing dispatched',
  'dispatched in_transit',
  'in_transit out_for_delivery',
  'out_for_delivery delivered',
  'out_for_delivery failed_attempt',
  'failed_attempt rescheduled',
  'failed_attempt returned_to_sender',
  'rescheduled out_for_delivery',
  'on_hold returned_to_sender',
];

/** The real one, which the commands replace when it is over. */
interface Real {
  id: string;
  prescriptionId: string;
}

/** The model has the naive one in the same way. */
interface Model {
  delivery: NaiveDelivery;
}

describe('A delivery and a naive state machine', () => {
  let hospital: World;
  let sara: Patient;
  let taken = 0;
  const walked = new Set<string>();
  beforeAll(async () => {
    hospital = await world();
    sara = await hospital.patient();
  });
  afterAll(() => hospital.close());

  const requested = async (): Promise<Real> => {
    const prescription = await hospital.prescribed(sara.patientId);
    const { id } = await hospital.requested(sara, prescription.id);
    return { id, prescriptionId: prescription.id };
  };
  const codeOf = (outcome: PromiseSettledResult<unknown>): string =>
    outcome.status === 'fulfilled' ? 'done' : String((outcome.reason as { code?: string }).code);
  const outcomeOf = async (work: Promise<unknown>): Promise<string> => {
    const [outcome] = await Promise.allSettled([work]);
    taken += 1;
    return outcome ? codeOf(outcome) : '';
  };

  /** Whatever was done: both stand at the same place, and what was refused has left no trace. */
  async function agree({ delivery }: Model, { id }: Real): Promise<void> {
    const real = await hospital.get(Deliveries).find(id);
    expect({
      status: real?.status,
      heldFrom: real?.heldFrom,
      failedAttempts: real?.failedAttempts,
      tries: real?.handoverTries,
      isOver: real?.closedAt !== null,
    }).toEqual({
      status: delivery.status,
      heldFrom: delivery.heldFrom,
      failedAttempts: delivery.failedAttempts,
      tries: delivery.tries,
      isOver: delivery.isOver,
    });
  }

  /** A step in some direction, with the right code where one is asked for. */
  const move = (to: DeliveryStatus): fc.AsyncCommand<Model, Real> => ({
    check: () => true,
    toString: () => to,
    run: async (model, real) => {
      const { delivery } = model;
      const { status } = delivery;
      const may = delivery.may(to);
      const opens = to !== 'delivered' || !delivery.isLocked;
      const wanted = !may ? 'delivery.illegal_transition' : opens ? 'done' : 'delivery.handover_locked';
      expect(await outcomeOf(hospital.step(real.id, to))).toBe(wanted);
      if (may && opens) {
        delivery.go(to);
        walked.add(`${status} ${to}`);
      }
      await agree(model, real);
    },
  });

  const release: fc.AsyncCommand<Model, Real> = {
    check: ({ delivery }) => delivery.heldFrom !== null,
    toString: () => 'release',
    run: async (model, real) => move(model.delivery.heldFrom ?? 'pending').run(model, real),
  };

  const wrongCode: fc.AsyncCommand<Model, Real> = {
    check: () => true,
    toString: () => 'wrong code',
    run: async (model, real) => {
      const { delivery } = model;
      const right = Number(await hospital.codeOf(real.id));
      const handoverCode = String((right + 1) % 1_000_000).padStart(6, '0');
      const wanted = !delivery.may('delivered')
        ? 'delivery.illegal_transition'
        : delivery.isLocked
          ? 'delivery.handover_locked'
          : 'delivery.wrong_handover_code';
      expect(await outcomeOf(hospital.step(real.id, 'delivered', { handoverCode }))).toBe(wanted);
      if (wanted === 'delivery.wrong_handover_code') delivery.tries += 1;
      await agree(model, real);
    },
  };

  const newCode: fc.AsyncCommand<Model, Real> = {
    check: () => true,
    toString: () => 'new code',
    run: async (model, real) => {
      const issue = hospital.as(sara, () => hospital.get(HandOver).issueCode(sara, real.id));
      expect(await outcomeOf(issue)).toBe(model.delivery.isOver ? 'delivery.over' : 'done');
      if (!model.delivery.isOver) model.delivery.tries = 0;
      await agree(model, real);
    },
  };

  const stop: fc.AsyncCommand<Model, Real> = {
    check: ({ delivery }) => !delivery.stopped && !delivery.isOver,
    toString: () => 'cancel the prescription',
    run: async ({ delivery }, { prescriptionId }) => {
      const { doctor } = hospital;
      const cancel = () => hospital.get(CancelPrescription).cancel(doctor, prescriptionId, 'A rash');
      expect(await outcomeOf(hospital.as(doctor, cancel))).toBe('done');
      delivery.stopped = true;
    },
  };

  const another: fc.AsyncCommand<Model, Real> = {
    check: ({ delivery }) => delivery.isOver,
    toString: () => 'another one',
    run: async (model, real) => {
      Object.assign(real, await requested());
      model.delivery = new NaiveDelivery();
      await agree(model, real);
    },
  };

  // What leads on comes more often, so that most walks reach the door.
  const commands = fc.commands(
    [
      ...[...DELIVERY_STATUSES, ...DELIVERY_STATUSES, ...ONWARDS, ...ONWARDS].map((to) =>
        fc.constant(move(to)),
      ),
      ...[
        release,
        release,
        release,
        wrongCode,
        wrongCode,
        newCode,
        stop,
        another,
        another,
        another,
        another,
      ].map((each) => fc.constant(each)),
    ],
    { maxCommands: 400, size: 'max' },
  );

  it('agree on every step of 10,000, and no path leaves the table', async () => {
    for (let round = 1; taken < STEPS; round++)
      await fc.assert(
        fc.asyncProperty(commands, async (walk) => {
          const real = await requested();
          await fc.asyncModelRun(() => ({ model: { delivery: new NaiveDelivery() }, real }), walk);
        }),
        { numRuns: 10, seed: round, endOnFailure: true },
      );
    expect(taken).toBeGreaterThanOrEqual(STEPS);
    // It has been everywhere: no step of the rules was left out.
    for (const step of EVERY_STEP) expect(walked).toContain(step);
    const gaps = await hospital.database.query(
      `SELECT FROM deliveries JOIN delivery_events ON delivery_id = id
        GROUP BY id HAVING count(*) <> version OR max(seq) <> version OR min(seq) <> 1`,
    );
    expect(gaps).toEqual([]);
  }, 180_000);
});
