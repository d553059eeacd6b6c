import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import {
  DoctorProfiles,
  IdentityModule,
  NationalIdTaken,
  type NewPatientProfile,
  PatientProfiles,
} from '#libs/identity';
import { Patients, PatientsModule } from '#libs/patients';
import { newId, PlatformModule, sqlState, Transaction } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';

@Global()
@Module({
  providers: [{ provide: DoctorProfiles, useValue: {} }],
  exports: [DoctorProfiles],
})
class NoDoctorsModule {}

let context: TestContext;
let profiles: PatientProfiles;
beforeAll(async () => {
  context = await testContext({
    imports: [PlatformModule, AuditModule, IdentityModule, PatientsModule, NoDoctorsModule],
  });
  profiles = context.get(PatientProfiles);
});
afterAll(() => context.close());

const profile = (overrides: Partial<NewPatientProfile> = {}): NewPatientProfile => ({
  firstName: 'Mona',
  lastName: 'Haddad',
  dateOfBirth: '1990-04-23',
  sex: 'female',
  ...overrides,
});

describe('A patient profile', () => {
  it('is written as it was given, with its audit row', async () => {
    const id = newId();
    await profiles.create(id, profile({ phone: '+966500000000', nationalId: 'A-17' }));
    expect(
      await context.database.query(
        'SELECT date_of_birth::text, sex, phone, national_id, version FROM patients WHERE id = $1',
        [id],
      ),
    ).toEqual([
      { date_of_birth: '1990-04-23', sex: 'female', phone: '+966500000000', national_id: 'A-17', version: 1 },
    ]);
    expect(
      await context.database.query('SELECT action FROM audit_events WHERE patient_id = $1', [id]),
    ).toEqual([{ action: 'patient.created' }]);
    expect(await context.get(Patients).nameOf(id)).toEqual({
      firstName: 'Mona',
      lastName: 'Haddad',
      firstNameAr: null,
      lastNameAr: null,
    });
    expect(await context.get(Patients).exists(id)).toBe(true);
  });

  it('is not there for an unknown id', async () => {
    expect(await context.get(Patients).nameOf(newId())).toBeNull();
    expect(await context.get(Patients).exists(newId())).toBe(false);
  });

  it('is refused when another patient has the national id, also when both come at once', async () => {
    const nationalId = 'B-42';
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, () => profiles.create(newId(), profile({ nationalId }))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(NationalIdTaken);
    }
  });

  it('may lack a national id, like any number of others', async () => {
    await profiles.create(newId(), profile());
    await expect(profiles.create(newId(), profile({ nationalId: null }))).resolves.toBeUndefined();
  });

  it('must exist for the account that names it, at commit and not before', async () => {
    const transaction = context.get(Transaction);
    const account = (patientId: string) =>
      transaction.rows(
        `INSERT INTO users (id, email, role, locale, first_name, last_name, patient_id, created_at)
         VALUES ($1, $2, 'patient', 'en', 'Mona', 'Haddad', $3, now())`,
        [newId(), `${newId()}@example.test`, patientId],
      );
    const patientId = newId();
    await transaction.run(async () => {
      await account(patientId);
      await profiles.create(patientId, profile());
    });
    const refusal: unknown = await transaction.run(() => account(newId())).catch((error: unknown) => error);
    expect(sqlState(refusal)).toBe('23503');
  });
});
