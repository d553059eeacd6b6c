import { Injectable } from '@nestjs/common';
import { Transaction } from '#libs/platform';
import { type VisitType } from './visit-type.js';

/** A clinic, as mails and calendars tell of it. */
export interface ClinicEntry {
  id: string;
  name: string;
  nameAr: string | null;
  address: string | null;
  phone: string | null;
  timeZone: string;
  cancellationWindowHours: number;
  /** How many minutes before an appointment its patient is reminded, each time. */
  reminderMinutes: number[];
}

/** A doctor, as mails and calendars tell of them. */
export interface DoctorEntry {
  id: string;
  firstName: string;
  lastName: string;
  firstNameAr: string | null;
  lastNameAr: string | null;
  specialty: string;
  /** Where they work; the first is their main one. */
  clinicIds: string[];
  /** Stands on prescriptions. */
  licenceNumber: string | null;
}

/** With whom, where and how somebody wants an appointment. */
export interface VisitWish {
  doctorId: string | null;
  clinicId: string | null;
  visitType: VisitType;
}

/** Names and addresses for other libraries; archived clinics and inactive doctors keep theirs. */
@Injectable()
export class Directory {
  constructor(private readonly transaction: Transaction) {}

  /** A clinic, or null. */
  async clinic(id: string): Promise<ClinicEntry | null> {
    const [row] = await this.transaction.rows<ClinicEntry>(
      `SELECT id, name, name_ar AS "nameAr", address, phone, time_zone AS "timeZone",
              cancellation_window_hours AS "cancellationWindowHours", reminder_minutes AS "reminderMinutes"
         FROM clinics WHERE id = $1`,
      [id],
      'directory_clinic',
    );
    return row ?? null;
  }

  /** A doctor, or null. */
  async doctor(id: string): Promise<DoctorEntry | null> {
    const [row] = await this.transaction.rows<DoctorEntry>(
      `SELECT id, first_name AS "firstName", last_name AS "lastName", first_name_ar AS "firstNameAr",
              last_name_ar AS "lastNameAr", specialty, clinic_ids AS "clinicIds",
              licence_number AS "licenceNumber"
         FROM doctors WHERE id = $1`,
      [id],
      'directory_doctor',
    );
    return row ?? null;
  }

  /** Whether patients see that doctor, or a doctor of that clinic, in this way at all; one of the two is named at least. */
  async takesVisits({ doctorId, clinicId, visitType }: VisitWish): Promise<boolean> {
    const rows = await this.transaction.rows(
      `SELECT FROM doctors d JOIN clinics c ON c.id = ANY (d.clinic_ids)
        WHERE d.active AND c.archived_at IS NULL AND $3 = ANY (c.visit_types)
          AND ($1::uuid IS NULL OR d.id = $1) AND ($2::uuid IS NULL OR (c.id = $2 AND d.clinic_ids @> ARRAY[$2]))
        LIMIT 1`,
      [doctorId, clinicId, visitType],
      'directory_takes_visits',
    );
    return rows.length > 0;
  }
}
