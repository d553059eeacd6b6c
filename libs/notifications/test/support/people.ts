import { newId } from '#libs/platform';
import { type TestDatabase } from '#libs/platform/testing';

/** Somebody with an account. */
export interface Person {
  userId: string;
  profileId: string;
  email: string;
}

const NAMES = {
  patient: ['Sara', 'Al-Amin', 'سارة', 'الأمين'],
  doctor: ['Omar', 'Haddad', 'عمر', 'حداد'],
} as const;

/** Writes the rows of people, a clinic and appointments, as the other libraries would. */
export class People {
  constructor(private readonly database: TestDatabase) {}

  async add(
    role: 'patient' | 'doctor',
    { locale = 'en', active = true }: { locale?: 'en' | 'ar'; active?: boolean } = {},
  ): Promise<Person> {
    const [userId, profileId] = [newId(), newId()];
    const email = `${userId}@example.test`;
    const names = NAMES[role];
    if (role === 'patient')
      await this.database.query(
        `INSERT INTO patients (id, first_name, last_name, first_name_ar, last_name_ar, date_of_birth, sex, created_at)
         VALUES ($1, $2, $3, $4, $5, '1990-04-23', 'female', now())`,
        [profileId, ...names],
      );
    else
      await this.database.query(
        `INSERT INTO doctors (id, first_name, last_name, first_name_ar, last_name_ar, specialty, created_at)
         VALUES ($1, $2, $3, $4, $5, 'cardiology', now())`,
        [profileId, ...names],
      );
    await this.database.query(
      `INSERT INTO users (id, email, role, locale, first_name, last_name, active, created_at, ${role}_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, now(), $8)`,
      [userId, email, role, locale, names[0], names[1], active, profileId],
    );
    return { userId, profileId, email };
  }

  /** An appointment on Monday 6 May 2030, 09:00–09:30 in Riyadh, save for what is overridden. */
  async appointment(
    patient: Person,
    doctor: Person,
    { startsAt = '2030-05-06T06:00:00Z', rescheduledFrom = [] as object[], version = 1 } = {},
  ): Promise<string> {
    const [id, clinicId] = [newId(), newId()];
    await this.database.query(
      `INSERT INTO clinics (id, name, name_ar, address, phone, time_zone, visit_types, created_at)
       VALUES ($1, 'Al Noor Clinic', 'عيادة النور', '12 King Fahd Road', '+966 11 000 0000', 'Asia/Riyadh', '{physical}', now())`,
      [clinicId],
    );
    await this.database.query(
      `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, reason, booked_by_id, rescheduled_from, created_at, version)
       VALUES ($1, $2, $3, $4, 'physical', 'booked', $5::timestamptz, $5::timestamptz + interval '30 minutes', 'private complaint', $6, $7, now(), $8)`,
      [
        id,
        patient.profileId,
        doctor.profileId,
        clinicId,
        startsAt,
        patient.userId,
        JSON.stringify(rescheduledFrom),
        version,
      ],
    );
    return id;
  }

  async cancel(appointmentId: string, reason: string): Promise<void> {
    await this.database.query(
      `UPDATE appointments SET status = 'cancelled', version = version + 1,
         cancellation = jsonb_build_object('cancelledById', null, 'cancelledAt', '2030-05-01T00:00:00Z', 'reason', $2::text) WHERE id = $1`,
      [appointmentId, reason],
    );
  }
}
