import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';

/** A patient's name in both languages. */
export interface PatientName {
  firstName: string;
  lastName: string;
  firstNameAr: string | null;
  lastNameAr: string | null;
}

/** What other libraries may ask about patients. They ask for themselves: who may know it is theirs to judge. */
@Injectable()
export class Patients {
  constructor(private readonly transaction: Transaction) {}

  /** The patient's name; null when there is no such patient. */
  async nameOf(patientId: string): Promise<PatientName | null> {
    const [row] = await this.transaction.rows<PatientName>(
      `SELECT first_name AS "firstName", last_name AS "lastName",
              first_name_ar AS "firstNameAr", last_name_ar AS "lastNameAr"
         FROM patients WHERE id = $1`,
      [patientId],
      'patient_name',
    );
    return row ?? null;
  }

  /** Whether there is such a patient. */
  async exists(patientId: string): Promise<boolean> {
    const rows = await this.transaction.rows(
      'SELECT FROM patients WHERE id = $1',
      [patientId],
      'patient_exists',
    );
    return rows.length === 1;
  }
}
