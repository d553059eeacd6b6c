import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor } from '#libs/platform';
import { CompletePrescription, Prescriptions } from '#libs/prescriptions';
import { CancelPrescription } from '../src/cancel-prescription.js';
import { DUE, ExpirePrescriptions } from '../src/expire-prescriptions.js';
import { as, days, NOW, type World, world } from './support/world.js';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const cancel = (actor: Actor, id: string, version?: number) =>
  as(actor, () => here.get(CancelPrescription).cancel(actor, id, 'Rash.', version));
const stored = (id: string) => here.get(Prescriptions).detail(id);

describe('a prescription is cancelled', () => {
  it('by its author, with who, when and why', async () => {
    const [doctor] = here.doctors;
    const { patientId } = await here.patient();
    const { id } = await here.issued(patientId);
    const cancelled = await cancel(doctor, id, 1);
    expect(cancelled).toMatchObject({
      status: 'cancelled',
      version: 2,
      cancellation: { cancelledById: doctor.userId, cancelledAt: NOW.toISOString(), reason: 'Rash.' },
    });
    expect(await stored(id)).toEqual(cancelled);
    expect((await here.auditOf(id)).at(-1)).toMatchObject({
      action: 'prescription.cancelled',
      actor_id: doctor.userId,
      patient_id: patientId,
      reason: 'Rash.',
      details: { ground: 'care' },
    });
    expect(await here.eventsOf(id)).toEqual(['prescription.issued', 'prescription.cancelled']);
  });

  it('by another doctor once the patient is in their care, and by nobody else', async () => {
    const patient = await here.patient();
    const { id } = await here.issued(patient.patientId);
    await expect(cancel(here.doctors[1], id)).rejects.toMatchObject({ code: 'resource.not_found' });
    await expect(cancel(patient, id)).rejects.toMatchObject({ code: 'access.forbidden' });
    await here.visit(patient.patientId, here.doctors[1].doctorId);
    expect(await cancel(here.doctors[1], id)).toMatchObject({ status: 'cancelled' });
  });

  it('once, while it is active, in the version that was read', async () => {
    const { patientId } = await here.patient();
    const [{ id }, late] = [await here.issued(patientId), await here.issued(patientId)];
    await expect(cancel(here.doctors[0], id, 2)).rejects.toMatchObject({
      code: 'request.precondition_failed',
    });
    const race = await Promise.allSettled([cancel(here.doctors[0], id), cancel(here.doctors[0], id)]);
    expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(cancel(here.doctors[0], id)).rejects.toMatchObject({
      code: 'prescription.not_active',
      metadata: { from: 'cancelled' },
    });
    here.clock.set(days(90));
    await expect(cancel(here.doctors[0], late.id)).rejects.toMatchObject({ metadata: { from: 'expired' } });
    here.clock.set(NOW);
  });
});

describe('a prescription is completed', () => {
  it('once, and only while it is active', async () => {
    const { patientId } = await here.patient();
    const [{ id }, gone, late] = [
      await here.issued(patientId),
      await here.issued(patientId),
      await here.issued(patientId),
    ];
    await cancel(here.doctors[0], gone.id);
    const complete = (which: string) => here.get(CompletePrescription).complete(which);
    expect(await Promise.all([complete(id), complete(id)]).then((both) => both.sort())).toEqual([
      false,
      true,
    ]);
    expect(await stored(id)).toMatchObject({ status: 'completed', version: 2 });
    expect((await here.auditOf(id)).map(({ action }) => action)).toEqual([
      'prescription.issued',
      'prescription.completed',
    ]);
    expect(await complete(gone.id)).toBe(false);
    here.clock.set(days(90));
    expect(await complete(late.id)).toBe(false);
    here.clock.set(NOW);
  });
});

describe('a prescription expires', () => {
  it('at its time for every reader, and the note changes nothing that a reader sees', async () => {
    const { patientId } = await here.patient();
    const { id } = await here.issued(patientId);
    here.clock.set(new Date(days(90).getTime() - 1));
    expect(await stored(id)).toMatchObject({ status: 'active', version: 1 });
    here.clock.set(days(90));
    const unnoted = await stored(id);
    expect(unnoted).toMatchObject({ status: 'expired', version: 2 });
    await Promise.all([
      here.get(ExpirePrescriptions).expire(days(90)),
      here.get(ExpirePrescriptions).expire(days(90)),
    ]);
    expect(await stored(id)).toEqual(unnoted);
    expect((await here.auditOf(id)).map(({ action }) => action)).toEqual([
      'prescription.issued',
      'prescription.expired',
    ]);
    expect(await here.eventsOf(id)).toEqual(['prescription.issued', 'prescription.expired']);
    here.clock.set(NOW);
  });

  it('in several batches from an index, without those that are not due', async () => {
    const { patientId } = await here.patient();
    const { id } = await here.issued(patientId);
    await here.database.query(
      `INSERT INTO prescriptions (id, course_id, patient_id, doctor_id, author_id, status, issued_at, expires_at, verification_code, verification_hash, created_at)
       SELECT gen.id, gen.id, patient_id, doctor_id, author_id, CASE WHEN n <= 450 THEN 'active' ELSE 'completed' END,
              '2020-01-01', '2020-04-01', verification_code, decode(md5(n::text), 'hex'), '2020-01-01'
         FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, 5000) AS n) AS gen, prescriptions AS p WHERE p.id = $1`,
      [id],
    );
    await here.database.query('ANALYZE prescriptions');
    const plan = JSON.stringify(await here.database.query(`EXPLAIN ${DUE}`, [NOW]));
    expect(plan).toContain('prescriptions_due');
    expect(plan).not.toContain('Seq Scan');
    await here.get(ExpirePrescriptions).expire(NOW);
    const counts = await here.database.query(
      `SELECT status, count(*)::int FROM prescriptions WHERE issued_at < '2021-01-01' GROUP BY status ORDER BY status`,
    );
    expect(counts).toEqual([
      { status: 'completed', count: 4550 },
      { status: 'expired', count: 450 },
    ]);
    expect(await stored(id)).toMatchObject({ status: 'active' });
  });
});
