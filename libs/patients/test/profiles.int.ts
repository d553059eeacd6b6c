import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, NotFound, PageQuery, PreconditionFailed } from '#libs/platform';
import { IdentityFieldsFixed } from '../src/patient.errors.js';
import { Dependents } from '../src/guardianships/dependents.js';
import { Profiles } from '../src/profiles/profiles.js';
import { type Family, family, NOW, type PatientActor } from './support/family.js';

const PAGE = Object.assign(new PageQuery(), { limit: 100 });

let here: Family;
let profiles: Profiles;
let patient: PatientActor;
beforeAll(async () => {
  here = await family();
  profiles = here.get(Profiles);
  patient = await here.patient({ firstName: 'Mona', lastName: 'Qahtani' });
});
afterAll(() => here.close());

describe('a profile', () => {
  it('is changed by the patient, null emptying a field', async () => {
    const contacts = [{ name: 'Huda', relation: 'mother', phone: '+966500000001' }];
    const changed = await profiles.update(
      patient,
      patient.patientId,
      { firstNameAr: 'منى', bloodType: 'O+', phone: '+966500000000', emergencyContacts: contacts },
      1,
    );
    expect(changed).toMatchObject({ bloodType: 'O+', emergencyContacts: contacts, version: 2 });
    expect(await profiles.update(patient, patient.patientId, { phone: null }, 2)).toMatchObject({
      phone: null,
      firstNameAr: 'منى',
      version: 3,
    });
    expect(await profiles.update(patient, patient.patientId, { phone: null }, 3)).toMatchObject({
      version: 3,
    });
    await expect(profiles.update(patient, patient.patientId, { isStudent: true }, 1)).rejects.toThrow(
      PreconditionFailed,
    );
  });

  it('keeps who somebody is from everybody but admins', async () => {
    await expect(
      profiles.update(patient, patient.patientId, { dateOfBirth: '1991-01-01' }, undefined),
    ).rejects.toThrow(IdentityFieldsFixed);
    const admin = await here.staff('admin');
    expect(
      await profiles.update(
        admin,
        patient.patientId,
        { nationalId: 'N-1', dateOfBirth: '1991-01-01' },
        undefined,
      ),
    ).toMatchObject({ nationalId: 'N-1', dateOfBirth: '1991-01-01' });
  });

  it('is read by the patient, guardians, doctors in care and admins, each noted; by nobody else', async () => {
    const doctor = await here.staff('doctor');
    const stranger = await here.patient();
    await expect(profiles.read(stranger, patient.patientId)).rejects.toThrow(NotFound);
    await expect(profiles.read(doctor, patient.patientId)).rejects.toThrow(NotFound);
    await here.visit(doctor.doctorId, patient.patientId, NOW);
    for (const actor of [patient, doctor, await here.staff('admin')])
      expect((await profiles.read(actor, patient.patientId)).id).toBe(patient.patientId);
    const read = await here.database.query<{ details: { ground: string } }>(
      `SELECT details FROM audit_events WHERE action = 'patient.read' AND patient_id = $1 ORDER BY id`,
      [patient.patientId],
    );
    expect(read.map(({ details }) => details.ground)).toEqual(['self', 'care', 'register']);
    const parent = await here.patient();
    const { id } = await here.get(Dependents).add(parent, {
      firstName: 'Adam',
      lastName: 'Nasser',
      dateOfBirth: '2020-01-01',
      sex: 'male',
      relation: 'parent',
    });
    expect(await profiles.update(parent, id, { bloodType: 'A-' }, undefined)).toMatchObject({
      bloodType: 'A-',
    });
    await here.database.query(`UPDATE guardianships SET scopes = '{deliveries}' WHERE patient_id = $1`, [id]);
    expect((await profiles.read(parent, id)).id).toBe(id);
    await expect(profiles.update(parent, id, { bloodType: 'B-' }, undefined)).rejects.toThrow(NotFound);
  });
});

describe('a date of birth that is corrected', () => {
  it('moves the day on which a guardianship ends by age', async () => {
    const parent = await here.patient();
    const { id } = await here.get(Dependents).add(parent, {
      firstName: 'Adam',
      lastName: 'Nasser',
      dateOfBirth: '2012-01-01',
      sex: 'male',
      relation: 'parent',
    });
    const admin = await here.staff('admin');
    await profiles.update(admin, id, { dateOfBirth: '2010-06-01' }, undefined);
    expect((await here.get(Dependents).list(parent, PAGE)).items[0]?.endsOn).toBe('2028-06-01');
  });
});

describe('the search for patients', () => {
  const found = async (actor: Parameters<Profiles['search']>[0], q?: string): Promise<string[]> =>
    (await profiles.search(actor, q, PAGE)).items.map(({ lastName }) => lastName);

  it('finds by name in either script, however Arabic spells it, by national id and by telephone', async () => {
    const admin = await here.staff('admin');
    const one = await here.patient({ firstName: 'Asma', lastName: 'Al Fihri' });
    await profiles.update(
      admin,
      one.patientId,
      { firstNameAr: 'أسماء', nationalId: 'ZX-77', phone: '+966555123' },
      undefined,
    );
    for (const q of ['fihri', 'ASMA al', 'اسماء', 'أسماء', 'zx-77', '555123'])
      expect(await found(admin, q)).toEqual(['Al Fihri']);
    expect(await found(admin, '%')).toEqual([]);
    expect(await found(admin, newId())).toEqual([]);
  });

  it('shows a doctor only patients in care', async () => {
    const doctor = await here.staff('doctor');
    expect(await found(doctor)).toEqual([]);
    await here.visit(doctor.doctorId, patient.patientId, NOW);
    expect(await found(doctor)).toEqual(['Qahtani']);
    expect(await found(doctor, 'fihri')).toEqual([]);
  });

  it('reads from the trigram index', async () => {
    await here.database.query(
      `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
       SELECT gen_random_uuid(), md5(n::text), md5((n * 7)::text), '1990-01-01', 'male', now() FROM generate_series(1, 10000) n`,
    );
    await here.database.query('VACUUM ANALYZE patients');
    const plan = await here.database.query(
      `EXPLAIN SELECT id FROM patients WHERE search LIKE translate(lower('%fihri%'), 'أإآىة', 'ااايه')`,
    );
    expect(JSON.stringify(plan)).toContain('patients_search');
  });
});
