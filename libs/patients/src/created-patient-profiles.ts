import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { NationalIdTaken, type NewPatientProfile, PatientProfiles } from '#libs/identity';
import { Clock, constraintMeans, Transaction } from '#libs/platform';

constraintMeans('patients_national_id', NationalIdTaken);

/** Makes the profile that comes with a patient's account. */
@Injectable()
export class CreatedPatientProfiles extends PatientProfiles {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly audit: AuditLog,
  ) {
    super();
  }

  /** @throws NationalIdTaken */
  override async create(patientId: string, profile: NewPatientProfile): Promise<void> {
    await this.transaction.run(async () => {
      const created = await this.transaction.rows(
        `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, phone, national_id, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (national_id) DO NOTHING RETURNING id`,
        [
          patientId,
          profile.firstName,
          profile.lastName,
          profile.dateOfBirth,
          profile.sex,
          profile.phone ?? null,
          profile.nationalId ?? null,
          this.clock.now(),
        ],
      );
      if (created.length === 0) throw new NationalIdTaken();
      await this.audit.record({
        action: 'patient.created',
        entityType: 'patient',
        entityId: patientId,
        patientId,
      });
    });
  }
}
