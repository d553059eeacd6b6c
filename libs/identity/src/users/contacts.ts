import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { type Locale } from './user.entity.js';

/** How somebody with an account is reached and addressed. */
export interface Contact {
  userId: string;
  email: string;
  locale: Locale;
  firstName: string;
  lastName: string;
  /** Whether the account can be used. */
  active: boolean;
  /** The profile, if it is a doctor's account. */
  doctorId: string | null;
  /** The profile, if it is a patient's account. */
  patientId: string | null;
}

const CONTACT = `SELECT id AS "userId", email, locale, first_name AS "firstName", last_name AS "lastName", active, doctor_id AS "doctorId", patient_id AS "patientId" FROM users`;

/** Where mail goes. Closed accounts are found too: whoever was told of an appointment is told of its end. */
@Injectable()
export class Contacts {
  constructor(private readonly transaction: Transaction) {}

  /** The owner of an account. */
  async ofUser(userId: string): Promise<Contact | null> {
    return this.one(`${CONTACT} WHERE id = $1`, userId);
  }

  /** The patient, who may have no account. */
  async ofPatient(patientId: string): Promise<Contact | null> {
    return this.one(`${CONTACT} WHERE patient_id = $1`, patientId);
  }

  /** The doctor. */
  async ofDoctor(doctorId: string): Promise<Contact | null> {
    return this.one(`${CONTACT} WHERE doctor_id = $1`, doctorId);
  }

  /** All active admins. */
  async admins(): Promise<Contact[]> {
    return this.transaction.rows<Contact>(`${CONTACT} WHERE role = 'admin' AND active ORDER BY id`);
  }

  private async one(sql: string, id: string): Promise<Contact | null> {
    const [contact] = await this.transaction.rows<Contact>(sql, [id]);
    return contact ?? null;
  }
}
