import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GuardianScope } from '#libs/patients';
import { type Actor, Forbidden, newId, NotFound, type Role, SYSTEM } from '#libs/platform';
import { type AppointmentAction, AppointmentPolicy } from '../src/appointment.policy.js';
import { Appointments, type AppointmentState, BookAppointment } from '#libs/appointments';
import { appointment } from './appointment.factory.js';
import { as, hours, NOW, type World, world } from './world.js';

const ACTIONS = ['read', 'cancel', 'reschedule', 'check_in', 'start', 'complete', 'no_show'] as const;
const BY_PATIENTS = ['read', 'cancel', 'reschedule'];
const subject = appointment();

let here: World;
let policy: AppointmentPolicy;
beforeAll(async () => {
  here = await world();
  policy = here.get(AppointmentPolicy);
});
afterAll(() => here.close());

const actor = (role: Role, profile: Partial<Actor> = {}): Actor => ({
  ...SYSTEM,
  role,
  userId: newId(),
  ...profile,
});

async function mayDo(who: Actor, what: AppointmentState = subject): Promise<AppointmentAction[]> {
  const allowed: AppointmentAction[] = [];
  for (const action of ACTIONS)
    await policy.assert(who, action, what).then(
      () => allowed.push(action),
      () => undefined,
    );
  return allowed;
}

async function guardian(
  scopes: GuardianScope[],
  { status = 'active', endsOn = null as string | null } = {},
): Promise<{ guardian: Actor & { patientId: string }; dependent: Actor & { patientId: string } }> {
  const [guardian, dependent] = [await here.patient(), await here.patient()];
  await here.database.query(
    `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at, ends_on, ended_at)
     VALUES ($1, $2, $3, 'parent', $4, $5, $2, $6, $6, $7, CASE WHEN $5 IN ('revoked', 'expired') THEN $6::timestamptz END)`,
    [newId(), guardian.userId, dependent.patientId, scopes, status, NOW, endsOn],
  );
  return { guardian, dependent };
}

describe('who may do what with an appointment', () => {
  it('lets patients read, cancel and move their own, and no more', async () => {
    const patient = actor('patient', { patientId: subject.patientId });
    expect(await mayDo(patient)).toEqual(BY_PATIENTS);
    await expect(policy.assert(patient, 'check_in', subject)).rejects.toThrow(Forbidden);
  });

  it('lets doctors do everything with those of their own list, and admins with all', async () => {
    expect(await mayDo(actor('doctor', { doctorId: subject.doctorId }))).toEqual(ACTIONS);
    expect(await mayDo(actor('admin'))).toEqual(ACTIONS);
  });

  it.each([
    actor('patient', { patientId: newId() }),
    actor('patient', { patientId: null }),
    actor('doctor', { doctorId: newId() }),
    actor('doctor', { patientId: subject.patientId }),
    actor('patient', { patientId: newId(), doctorId: subject.doctorId }),
    actor('anonymous', { patientId: subject.patientId, doctorId: subject.doctorId }),
    SYSTEM,
  ])('shows it to nobody else: $role $patientId $doctorId', async (stranger) => {
    expect(await mayDo(stranger)).toEqual([]);
    await expect(policy.assert(stranger, 'read', subject)).rejects.toThrow(NotFound);
    await expect(policy.assert(stranger, 'read', null)).rejects.toThrow(NotFound);
  });
});

describe('a guardian', () => {
  it('acts for the dependent like the patient, and the booking names who did it', async () => {
    const { guardian: parent, dependent } = await guardian(['appointments']);
    const wish = {
      doctorId: here.doctors[0].doctorId,
      clinicId: here.clinicId,
      visitType: 'physical' as const,
      startsAt: hours(100),
      patientId: dependent.patientId,
    };
    const booked = await as(parent, () => here.get(BookAppointment).book(parent, wish));
    expect(booked).toMatchObject({ patientId: dependent.patientId, bookedById: parent.userId });
    expect(await mayDo(parent, booked)).toEqual(BY_PATIENTS);
    const listed = await here.get(Appointments).list(parent, {}, { limit: 10 });
    expect(listed.items.map(({ id }) => id)).toEqual([booked.id]);
    const [row] = await here.database.query<{ actor_id: string; patient_id: string }>(
      `SELECT actor_id, patient_id FROM audit_events WHERE entity_id = $1`,
      [booked.id],
    );
    expect(row).toEqual({ actor_id: parent.userId, patient_id: dependent.patientId });
  });

  it.each([
    { why: 'lacks the scope', scopes: ['records'] as GuardianScope[], state: {} },
    { why: 'was only invited', scopes: ['appointments'] as GuardianScope[], state: { status: 'invited' } },
    { why: 'is one no more', scopes: ['appointments'] as GuardianScope[], state: { status: 'revoked' } },
    {
      why: 'had the dependent come of age, though nobody has noted it yet',
      scopes: ['appointments'] as GuardianScope[],
      state: { endsOn: '2026-12-01' },
    },
  ])('sees nothing and books nothing if the guardian $why', async ({ scopes, state }) => {
    const { guardian: parent, dependent } = await guardian(scopes, state);
    const booked = await here.database.query<{ id: string }>(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
       VALUES ($1, $2, $3, $4, 'physical', 'completed', $5, $5::timestamptz + interval '30 minutes', $6, $5) RETURNING id`,
      [newId(), dependent.patientId, here.doctors[0].doctorId, here.clinicId, NOW, dependent.userId],
    );
    await expect(here.get(Appointments).one(parent, booked[0]?.id ?? '')).rejects.toThrow(NotFound);
    expect((await here.get(Appointments).list(parent, {}, { limit: 10 })).items).toEqual([]);
    const wish = {
      doctorId: here.doctors[0].doctorId,
      clinicId: here.clinicId,
      visitType: 'physical' as const,
      startsAt: hours(200),
      patientId: dependent.patientId,
    };
    await expect(as(parent, () => here.get(BookAppointment).book(parent, wish))).rejects.toThrow(NotFound);
  });
});
