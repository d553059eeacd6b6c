import { Injectable } from '@nestjs/common';
import { type Sex } from '#libs/identity';
import { Clock, Transaction } from '#libs/platform';
import { type GuardianScope } from './guardianships/guardian-scope.js';
import { type BloodType, type EmergencyContact } from './profiles/patient.entity.js';

/** A patient's name in both languages. */
export interface PatientName {
  firstName: string;
  lastName: string;
  firstNameAr: string | null;
  lastNameAr: string | null;
}

/** Who a patient is, as it stands on documents. */
export interface PatientPerson extends PatientName {
  /** `YYYY-MM-DD` */
  dateOfBirth: string;
  sex: Sex;
  nationalId: string | null;
}

/** What helpers must know of a patient in an emergency, without what stands in the chart. */
export interface EmergencyProfile extends Omit<PatientPerson, 'nationalId'> {
  phone: string | null;
  bloodType: BloodType | null;
  emergencyContacts: EmergencyContact[];
}

/** An account that acts for a patient. */
export interface GuardianOf {
  /** The account. */
  userId: string;
  scopes: GuardianScope[];
}

/** Who somebody is, without the number of their identity document. */
const PERSON = `first_name AS "firstName", last_name AS "lastName", first_name_ar AS "firstNameAr",
  last_name_ar AS "lastNameAr", date_of_birth::text AS "dateOfBirth", sex`;

/** What other libraries may ask about patients. They ask for themselves: who may know it is theirs to judge. */
@Injectable()
export class Patients {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** The patient's name; null when there is no such patient. */
  async nameOf(patientId: string): Promise<PatientName | null> {
    const person = await this.person(patientId);
    if (!person) return null;
    const { firstName, lastName, firstNameAr, lastNameAr } = person;
    return { firstName, lastName, firstNameAr, lastNameAr };
  }

  /** Who the patient is; null when there is no such patient. */
  async person(patientId: string): Promise<PatientPerson | null> {
    const [row] = await this.transaction.rows<PatientPerson>(
      `SELECT ${PERSON}, national_id AS "nationalId" FROM patients WHERE id = $1`,
      [patientId],
      'patient_person',
    );
    return row ?? null;
  }

  /** The patient's telephone number; null when there is none. */
  async phoneOf(patientId: string): Promise<string | null> {
    const [row] = await this.transaction.rows<{ phone: string | null }>(
      'SELECT phone FROM patients WHERE id = $1',
      [patientId],
      'patient_phone',
    );
    return row?.phone ?? null;
  }

  /** What helpers must know; null when there is no such patient. */
  async emergencyProfile(patientId: string): Promise<EmergencyProfile | null> {
    const [row] = await this.transaction.rows<EmergencyProfile>(
      `SELECT ${PERSON}, phone, blood_type AS "bloodType", emergency_contacts AS "emergencyContacts"
         FROM patients WHERE id = $1`,
      [patientId],
      'patient_emergency_profile',
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

  /** The accounts that act for a patient now. */
  async guardiansOf(patientId: string): Promise<GuardianOf[]> {
    return this.transaction.rows<GuardianOf>(
      `SELECT guardian_id AS "userId", scopes FROM guardianships
        WHERE patient_id = $1 AND status = 'active' AND (ends_on IS NULL OR ends_on > $2::date) ORDER BY id`,
      [patientId, this.clock.now().toISOString().slice(0, 10)],
      'patient_guardians',
    );
  }

  /** What a guardianship allows; null when there is none. */
  async termsOf(guardianshipId: string): Promise<{ relation: string; scopes: GuardianScope[] } | null> {
    const [row] = await this.transaction.rows<{ relation: string; scopes: GuardianScope[] }>(
      'SELECT relation, scopes FROM guardianships WHERE id = $1',
      [guardianshipId],
    );
    return row ?? null;
  }
}
