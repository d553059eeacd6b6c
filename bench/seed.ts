import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { CLOSES, OPENS, SLOT_MINUTES, SLOTS_A_DAY, today, ZONE } from './calendar.js';
import { sqlId } from './ids.js';
import { type Settings } from './settings.js';

export const PASSWORD = 'bench-giraffe-2026';
/** Days with appointments ahead; the days after them are free, and bookings are measured there. */
export const BUSY_DAYS = 14;
/** The same cost as the product's. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Fills a migrated database, all in sets: a client that copies rows in could not be faster. */
export async function seed(url: string, settings: Settings): Promise<{ passwordHash: string }> {
  const passwordHash = await hash(PASSWORD, ARGON2);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(['BEGIN', ...statements(settings, passwordHash), 'COMMIT'].join(';\n'));
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
  return { passwordHash };
}

function statements({ clinics, doctors, patients, appointments }: Settings, passwordHash: string): string[] {
  const midnight = `timestamptz '${today().toISOString()}'`;
  const each = (count: number): string => `FROM generate_series(0, ${count - 1}) AS n`;
  // Three quarters of the appointments are past. The others leave some of each coming day free.
  const past = Math.floor((appointments * 3) / 4 / doctors);
  const ahead = Math.floor(appointments / 4 / doctors / BUSY_DAYS);
  const account = (n: string, email: string, role: string, profile: string): string =>
    `SELECT ${sqlId('account', n)}, ${email}, '${passwordHash}', '${role}', 'en', 'Given' || n, 'Family' || n, ${profile}, ${midnight}`;
  const slot = `${midnight} + day * interval '1 day' + interval '6 hours' + slot * interval '${SLOT_MINUTES} minutes'`;
  return [
    `INSERT INTO clinics (id, name, time_zone, visit_types, created_at)
     SELECT ${sqlId('clinic', 'n')}, 'Clinic ' || n, '${ZONE}', '{physical,online}', ${midnight} ${each(clinics)}`,
    `INSERT INTO doctors (id, first_name, last_name, specialty, clinic_ids, created_at)
     SELECT ${sqlId('doctor', 'n')}, 'Given' || n, 'Family' || n, 'specialty ' || n % 10,
            ARRAY[${sqlId('clinic', `n % ${clinics}`)}], ${midnight} ${each(doctors)}`,
    `INSERT INTO schedules (id, doctor_id, clinic_id, visit_types, weekdays, start_time, end_time, slot_minutes, valid_from, created_at)
     SELECT ${sqlId('schedule', 'n')}, ${sqlId('doctor', 'n')}, ${sqlId('clinic', `n % ${clinics}`)}, '{physical,online}',
            '{mon,tue,wed,thu,fri,sat,sun}', '${OPENS}', '${CLOSES}', ${SLOT_MINUTES}, '2020-01-01', ${midnight} ${each(doctors)}`,
    // With nobody on call, each cry for help would call all doctors.
    `INSERT INTO on_call_shifts (id, doctor_id, starts_at, ends_at, created_at)
     VALUES (uuidv7(), ${sqlId('doctor', '0')}, now() - interval '1 day', now() + interval '6 days', now())`,
    `INSERT INTO patients (id, first_name, last_name, date_of_birth, sex, created_at)
     SELECT ${sqlId('patient', 'n')}, 'Given' || n, 'Family' || n, date '1950-01-01' + n % 20000, 'female', ${midnight} ${each(patients)}`,
    `INSERT INTO users (id, email, password_hash, role, locale, first_name, last_name, patient_id, created_at)
     ${account('n', `'patient' || n || '@bench.test'`, 'patient', sqlId('patient', 'n'))} ${each(patients)}`,
    `INSERT INTO users (id, email, password_hash, role, locale, first_name, last_name, doctor_id, created_at)
     ${account(`(n + ${patients})`, `'doctor' || n || '@bench.test'`, 'doctor', sqlId('doctor', 'n'))} ${each(doctors)}`,
    // The k-th patients of all doctors come at the same time, so they are different people.
    `INSERT INTO appointments (id, patient_id, doctor_id, clinic_id, visit_type, status, starts_at, ends_at, booked_by_id, created_at)
     SELECT ${sqlId('appointment', 'n')}, ${sqlId('patient', `n % ${patients}`)}, ${sqlId('doctor', `n % ${doctors}`)},
            ${sqlId('clinic', `n % ${doctors} % ${clinics}`)}, CASE k % 3 WHEN 0 THEN 'online' ELSE 'physical' END,
            CASE WHEN day > 0 THEN 'booked' WHEN k % 10 = 0 THEN 'no_show' ELSE 'completed' END,
            ${slot}, ${slot} + interval '${SLOT_MINUTES} minutes', ${sqlId('account', `n % ${patients}`)}, ${midnight}
       FROM (SELECT n, k, CASE WHEN k < ${past} THEN -1 - k / ${SLOTS_A_DAY} ELSE 1 + (k - ${past}) / ${ahead} END AS day,
                    CASE WHEN k < ${past} THEN k % ${SLOTS_A_DAY} ELSE (k - ${past}) % ${ahead} * 7 % ${SLOTS_A_DAY} END AS slot
               FROM (SELECT n, n / ${doctors} AS k ${each((past + ahead * BUSY_DAYS) * doctors)}) AS numbered) AS placed`,
    `INSERT INTO appointment_changes (id, appointment_id, changed_at, changed_by_id, changed_by_role, action, to_status, to_starts_at, to_doctor_id)
     SELECT ${sqlId('change', `row_number() OVER (ORDER BY id)`)}, id, created_at, booked_by_id, 'patient', 'booked', 'booked', starts_at, doctor_id
       FROM appointments`,
    `INSERT INTO audit_events (id, recorded_at, actor_id, actor_role, action, entity_type, entity_id, patient_id, details)
     SELECT ${sqlId('audit', `row_number() OVER (ORDER BY id)`)}, created_at, booked_by_id, 'patient', 'appointment.booked', 'appointment',
            id, patient_id, '{}' FROM appointments`,
  ];
}
