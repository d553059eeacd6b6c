import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WaitlistSlotOffered } from '#libs/appointments';
import { newId } from '#libs/platform';
import { NotificationsContext } from './support/notifications-context.js';
import { People, type Person } from './support/people.js';

const FIVE_MINUTES = 5 * 60_000;

describe('mails about a slot that somebody waited for', () => {
  let context: NotificationsContext;
  let people: People;
  let doctor: Person;
  beforeAll(async () => {
    context = await NotificationsContext.start();
    people = new People(context.context.database);
    doctor = await people.add('doctor');
  });
  afterAll(() => context.close());

  /** Keeps a slot on Monday 6 May 2030, 09:00 in Riyadh, for somebody. */
  async function offered(
    patient: Person,
    expiresAt: Date,
  ): Promise<{ waitlistEntryId: string; holdId: string }> {
    const [waitlistEntryId, holdId, clinicId] = [newId(), newId(), newId()];
    const { database } = context.context;
    await database.query('DELETE FROM slot_holds');
    await database.query(
      `INSERT INTO clinics (id, name, name_ar, time_zone, visit_types, created_at)
       VALUES ($1, 'Al Noor Clinic', 'عيادة النور', 'Asia/Riyadh', '{physical}', now())`,
      [clinicId],
    );
    await database.query(
      `INSERT INTO waitlist_entries (id, patient_id, doctor_id, visit_type, first_day, last_day, reason, joined_by_id, created_at)
       VALUES ($1, $2, $3, 'physical', '2030-05-01', '2030-05-31', 'private complaint', $4, now())`,
      [waitlistEntryId, patient.profileId, doctor.profileId, patient.userId],
    );
    await database.query(
      `INSERT INTO slot_holds (id, patient_id, waitlist_entry_id, doctor_id, clinic_id, visit_type, starts_at, ends_at, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, 'physical', '2030-05-06T06:00:00Z', '2030-05-06T06:30:00Z', now(), $6)`,
      [holdId, patient.profileId, waitlistEntryId, doctor.profileId, clinicId, expiresAt],
    );
    return { waitlistEntryId, holdId };
  }
  const soon = (): Date => new Date(Date.now() + FIVE_MINUTES);

  it('tell when, with whom and until when, in the reader’s language, and never why', async () => {
    for (const [locale, doctorName, clinic] of [
      ['en', 'Dr Omar Haddad', 'Al Noor Clinic'],
      ['ar', 'د. عمر حداد', 'عيادة النور'],
    ] as const) {
      const patient = await people.add('patient', { locale });
      const offer = await offered(patient, soon());
      const { inbox } = await context.happens(WaitlistSlotOffered, {
        ...offer,
        patientId: patient.profileId,
      });
      expect(inbox.map(({ recipient }) => recipient)).toEqual([patient.email]);
      for (const part of [inbox[0]?.text, inbox[0]?.html]) {
        expect(part).toContain(doctorName);
        expect(part).toContain(clinic);
        expect(part).toContain('/waitlist');
        expect(part).not.toContain('private complaint');
      }
      const [notice] = await context.context.database.query<{
        title: string;
        entity_id: string;
        body: string;
      }>('SELECT title, body, entity_id FROM notifications WHERE user_id = $1', [patient.userId]);
      expect(notice).toMatchObject({ title: inbox[0]?.subject, entity_id: offer.waitlistEntryId });
      expect(notice?.body).toContain(doctorName);
    }
  });

  it('do not go out when it was answered, is over, or has become another offer', async () => {
    const [patient, other] = [await people.add('patient'), await people.add('patient')];
    const told = async (offer: { waitlistEntryId: string; holdId: string }) => {
      const { rows } = await context.happens(WaitlistSlotOffered, { ...offer, patientId: patient.profileId });
      return rows.map((row) => row.skip_reason);
    };
    const over = await offered(patient, new Date());
    expect(await told(over)).toEqual(['offer_over']);
    const present = await offered(other, soon());
    expect(await told({ ...present, holdId: newId() })).toEqual(['offer_over']);
    expect(await told({ ...present, waitlistEntryId: newId() })).toEqual(['offer_over']);
  });
});
