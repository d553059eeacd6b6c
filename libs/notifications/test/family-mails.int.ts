import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppointmentBooked } from '#libs/appointments';
import { MailedSecrets } from '#libs/identity';
import {
  BreakGlass,
  type GuardianScope,
  GlassBroken,
  GuardianshipExpired,
  GuardianshipOffered,
} from '#libs/patients';
import { newId, SYSTEM } from '#libs/platform';
import { PrescriptionIssued } from '#libs/prescriptions';
import { CriticalResultRecorded, RecordReleased } from '#libs/records';
import { NotificationsContext } from './support/notifications-context.js';
import { People, type Person } from './support/people.js';

let context: NotificationsContext;
let people: People;
beforeAll(async () => {
  context = await NotificationsContext.start();
  people = new People(context.context.database);
});
afterAll(() => context.close());

async function guards(guardian: Person, patient: Person, scopes: GuardianScope[]): Promise<string> {
  const id = newId();
  await context.context.database.query(
    `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
     VALUES ($1, $2, $3, 'parent', $4, 'active', $2, now(), now())`,
    [id, guardian.userId, patient.profileId, scopes],
  );
  return id;
}

async function withoutAccount(patient: Person): Promise<Person> {
  await context.context.database.query('DELETE FROM users WHERE id = $1', [patient.userId]);
  return patient;
}

describe('mails about guardians', () => {
  it('bring the patient the link by which only they can accept', async () => {
    const [guardian, patient] = [await people.add('patient'), await people.add('patient', { locale: 'ar' })];
    const guardianshipId = newId();
    const { inbox } = await context.happens(GuardianshipOffered, {
      guardianshipId,
      guardianId: guardian.userId,
      patientId: patient.profileId,
    });
    expect(inbox.map(({ recipient }) => recipient)).toEqual([patient.email]);
    expect(inbox[0]?.text).toContain(context.get(MailedSecrets).token('guardianship', guardianshipId));
    expect(inbox[0]?.subject).toBe('Sara Al-Amin يطلب أن يتصرف نيابة عنك');
  });

  it('tell both sides that it has ended by age, also a dependent without an account through the guardian', async () => {
    const [guardian, patient] = [await people.add('patient'), await people.add('patient')];
    const sides = { guardianId: guardian.userId, patientId: patient.profileId };
    const { inbox } = await context.happens(GuardianshipExpired, { guardianshipId: newId(), ...sides });
    expect(inbox.map(({ recipient }) => recipient).sort()).toEqual([guardian.email, patient.email].sort());
  });

  it('tell of an appointment in the place of a child, by whoever may see it, and say whose it is', async () => {
    const [mother, father] = [await people.add('patient'), await people.add('patient')];
    const child = await people.add('patient');
    const appointmentId = await people.appointment(child, await people.add('doctor'));
    await context.context.database.query('UPDATE appointments SET booked_by_id = $1 WHERE id = $2', [
      mother.userId,
      appointmentId,
    ]);
    await withoutAccount(child);
    await guards(mother, child, ['appointments']);
    await guards(father, child, ['records']);
    const { inbox } = await context.happens(AppointmentBooked, { appointmentId, version: 1, moves: 0 });
    const toFamily = inbox.filter(({ subject }) => subject.startsWith('Appointment confirmed'));
    expect(toFamily.map(({ recipient }) => recipient)).toEqual([mother.email]);
    expect(toFamily[0]?.text).toContain('Patient: Sara Al-Amin');
  });
});

describe('mails about the chart', () => {
  it('say that there is something to read, and nothing of it', async () => {
    const patient = await people.add('patient');
    const { inbox } = await context.happens(RecordReleased, {
      recordId: newId(),
      patientId: patient.profileId,
    });
    expect(inbox.map(({ recipient }) => recipient)).toEqual([patient.email]);
    expect(inbox[0]?.text).not.toContain('Patient:');
  });

  it('go to the doctor who must act, with the name of the patient', async () => {
    const [doctor, patient] = [await people.add('doctor'), await people.add('patient')];
    const { inbox } = await context.happens(CriticalResultRecorded, {
      recordId: newId(),
      patientId: patient.profileId,
      doctorId: doctor.profileId,
    });
    expect(inbox.map(({ recipient }) => recipient)).toEqual([doctor.email]);
    expect(inbox[0]?.text).toContain('Patient: Sara Al-Amin');
  });

  it('go to a guardian only within the scope', async () => {
    const [mother, father, child] = [
      await people.add('patient'),
      await people.add('patient'),
      await people.add('patient'),
    ];
    await withoutAccount(child);
    await guards(mother, child, ['prescriptions']);
    await guards(father, child, ['records']);
    const { inbox } = await context.happens(PrescriptionIssued, {
      prescriptionId: newId(),
      patientId: child.profileId,
    });
    expect(inbox.map(({ recipient }) => recipient)).toEqual([mother.email]);
    expect(inbox[0]?.text).toContain('Patient: Sara Al-Amin');
  });
});

describe('mails about a chart that was opened', () => {
  it('go to the patient and to every admin, with the reason', async () => {
    const [doctor, patient] = [await people.add('doctor'), await people.add('patient')];
    const admins = [newId(), newId()];
    for (const id of admins)
      await context.context.database.query(
        `INSERT INTO users (id, email, role, locale, first_name, last_name, created_at)
         VALUES ($1, $2, 'admin', 'en', 'Amal', 'Nasser', now())`,
        [id, `${id}@example.test`],
      );
    const actor = { ...SYSTEM, role: 'doctor' as const, userId: doctor.userId, doctorId: doctor.profileId };
    const { id: grantId } = await context.get(BreakGlass).open(actor, patient.profileId, 'Unconscious.');
    const { inbox } = await context.happens(GlassBroken, { grantId, patientId: patient.profileId });
    expect(inbox.map(({ recipient }) => recipient).sort()).toEqual(
      [patient.email, ...admins.map((id) => `${id}@example.test`)].sort(),
    );
    for (const { text } of inbox) {
      expect(text).toContain('Reason: Unconscious.');
      expect(text).toContain('Opened by: Omar Haddad');
    }
  });
});
