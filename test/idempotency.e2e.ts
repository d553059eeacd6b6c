import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, type Client } from './support/client.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { signedInPatients } from './support/people.js';
import { expectProblem, type Problem } from './support/problem.js';
import { type Appointment, book, type Slot, slotSupply, wishFor } from './support/slots.js';

const RACERS = 12;

describe('A booking with an Idempotency-Key', () => {
  let hospital: Hospital;
  let patient: Client;
  let other: Client;
  let nextSlot: () => Slot;
  beforeAll(async () => {
    hospital = await startHospital({ apis: 2 });
    [patient, other] = (await signedInPatients(hospital, 2)) as [Client, Client];
    const doctor = await hospital.signIn('doctor@demo.test');
    nextSlot = await slotSupply(patient, doctor.user.doctorId ?? '');
  });
  afterAll(() => hospital.stop());

  it('is done once, and a repetition gets the stored answer and is told so', async () => {
    const wish = wishFor(nextSlot(), { reason: 'Once' });
    const first = await post(patient, 'once', wish);
    const again = await post(patient, 'once', wish);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(first.headers.has('idempotency-replayed')).toBe(false);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await appointmentsWith('Once')).toHaveLength(1);
  });

  it('is the same request whatever the order of its properties', async () => {
    const wish = wishFor(nextSlot());
    const first = await post(patient, 'order', wish);
    const again = await post(patient, 'order', Object.fromEntries(Object.entries(wish).reverse()));
    expect(again.body).toEqual(first.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
  });

  it('is refused when the key comes with another body, or for another route', async () => {
    const { body } = await post(patient, 'other', wishFor(nextSlot()));
    expectProblem(await post(patient, 'other', wishFor(nextSlot())), 422, 'idempotency.key_reused');
    const cancel = await patient.post(
      `/v1/appointments/${body.id}/cancel`,
      { reason: 'No' },
      { 'idempotency-key': 'other' },
    );
    expectProblem(cancel, 422, 'idempotency.key_reused');
    expect((await patient.get(`/v1/appointments/${body.id}`)).body).toMatchObject({ status: 'booked' });
  });

  it('makes one appointment, however many identical requests come at once to two apis', async () => {
    const wish = wishFor(nextSlot(), { reason: 'Many at once' });
    const patientElsewhere = Object.assign(hospital.anonymous(1), { tokens: patient.tokens });
    const answers = await Promise.all(
      Array.from({ length: RACERS }, (_, index) =>
        post(index % 2 ? patient : patientElsewhere, 'at-once', wish),
      ),
    );
    const [made] = await appointmentsWith('Many at once');
    expect(await appointmentsWith('Many at once')).toHaveLength(1);
    const outcomes = answers.map(({ status, body }) =>
      status === 201 ? body.id : (body as unknown as Problem).code,
    );
    expect(outcomes).toContain(made?.id);
    expect(outcomes.filter((outcome) => outcome !== made?.id && outcome !== 'idempotency.in_flight')).toEqual(
      [],
    );
  });

  it('keeps no refusal: what was in the way may be gone the next time', async () => {
    const slot = nextSlot();
    const taken = await book(other, slot);
    expectProblem(await post(patient, 'refused', wishFor(slot)), 409, 'appointment.slot_taken');
    await other.post(`/v1/appointments/${taken.id}/cancel`, { reason: 'Somebody needs it more' });
    expect((await post(patient, 'refused', wishFor(slot))).status).toBe(201);
  });

  it('shares its key with nobody: another user’s key of the same name is another key', async () => {
    const [mine, theirs] = [
      await post(patient, 'mine', wishFor(nextSlot())),
      await post(other, 'mine', wishFor(nextSlot())),
    ];
    expect([mine.status, theirs.status]).toEqual([201, 201]);
    expect(theirs.body.patientId).toBe(other.user.patientId);
  });

  it('works for a cancellation as well, which can be done only once', async () => {
    const { id } = await book(patient, nextSlot());
    const cancel = () =>
      patient.post<Appointment>(
        `/v1/appointments/${id}/cancel`,
        { reason: 'Well again' },
        { 'idempotency-key': 'cancel' },
      );
    const [first, again] = [await cancel(), await cancel()];
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
  });

  it('is refused with a key of more than 255 characters', async () => {
    expectProblem(await post(patient, 'k'.repeat(256), wishFor(nextSlot())), 422, 'validation.failed');
    expect((await post(patient, 'k'.repeat(255), wishFor(nextSlot()))).status).toBe(201);
  });

  const post = (client: Client, key: string, wish: object): Promise<Answer<Appointment>> =>
    client.post<Appointment>('/v1/appointments', wish, { 'idempotency-key': key });

  const appointmentsWith = (reason: string) =>
    hospital.database.query<{ id: string }>('SELECT id FROM appointments WHERE reason = $1', [reason]);
});
