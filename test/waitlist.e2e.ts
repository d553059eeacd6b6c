import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client } from './support/client.js';
import { eventually } from './support/eventually.js';
import { type Hospital, startHospital } from './support/hospital.js';
import { invites, mailsTo, mailTo } from './support/mails.js';
import { signedInPatients } from './support/people.js';
import { type Appointment, book, dateIn, slotSupply, type Slot, wishFor } from './support/slots.js';

interface Entry {
  id: string;
  patientId: string;
  status: string;
  offer: { holdId: string; startsAt: string; expiresAt: string } | null;
  appointmentId: string | null;
}

interface Told {
  title: string;
  body: string;
  entityType: string;
  entityId: string;
}

describe('The waitlist', () => {
  let hospital: Hospital;
  let doctor: Client;
  let owner: Client;
  let admin: Client;
  let nextSlot: () => Slot;
  beforeAll(async () => {
    hospital = await startHospital({ apis: 2, worker: true });
    doctor = await hospital.signIn('doctor@demo.test');
    owner = await hospital.signIn('patient@demo.test');
    admin = await hospital.signIn('admin@demo.test');
    nextSlot = await slotSupply(owner, doctor.user.doctorId ?? '');
  });
  afterAll(() => hospital.stop());

  const wish = (more: object = {}): object => ({
    doctorId: doctor.user.doctorId,
    visitType: 'physical',
    from: dateIn(1),
    to: dateIn(14),
    ...more,
  });
  const join = async (client: Client, more: object = {}): Promise<Entry> => {
    const answer = await client.post<Entry>('/v1/waitlist-entries', wish(more));
    if (answer.status !== 201) throw new Error(`Not waiting: ${answer.text}`);
    return answer.body;
  };
  const entryOf = async (client: Client, id: string): Promise<Entry | undefined> =>
    (await client.get<{ items: Entry[] }>('/v1/waitlist-entries')).body.items.find((one) => one.id === id);
  const cancel = ({ id }: Appointment): Promise<{ status: number }> =>
    owner.post(`/v1/appointments/${id}/cancel`, { reason: 'I feel fine' });
  const told = (client: Client, entryId: string): Promise<Told> =>
    eventually('the news of the offer', async () => {
      const { body } = await client.get<{ items: Told[] }>('/v1/notifications');
      return body.items.find(({ entityId }) => entityId === entryId);
    });

  it('offers a cancelled slot to the first in line, who reads of it and takes it in one request', async () => {
    const [first, second] = (await signedInPatients(hospital, 2)) as [Client, Client];
    const slot = nextSlot();
    const taken = await book(owner, slot);
    const [entry, behind] = [await join(first, { reason: 'Back pain' }), await join(second)];
    expect(entry).toMatchObject({ status: 'waiting', offer: null, patientId: first.user.patientId });
    expect((await cancel(taken)).status).toBe(200);

    const offered = await entryOf(first, entry.id);
    expect(offered).toMatchObject({ status: 'offered', offer: { startsAt: slot.startsAt } });
    const left = Date.parse(offered?.offer?.expiresAt ?? '') - Date.now();
    expect(left).toBeGreaterThan(14 * 60_000);
    expect(left).toBeLessThanOrEqual(15 * 60_000);
    expect(await entryOf(second, behind.id)).toMatchObject({ status: 'waiting' });
    const refused = await second.post<{ code: string }>('/v1/appointments', wishFor(slot));
    expect([refused.status, refused.body.code]).toEqual([409, 'appointment.slot_taken']);

    const news = await told(first, entry.id);
    expect(news).toMatchObject({ entityType: 'waitlist_entry' });
    expect(news.title).toMatch(/^A slot is free for you: /);
    const mail = await mailTo(first, first.user.email, ({ subject }) => subject === news.title);
    expect(mail.text).toContain('/waitlist');
    expect(mail.text).not.toContain('Back pain');
    expect(await mailsTo(second, second.user.email)).toEqual([]);

    const accepted = await first.post<Appointment>(`/v1/waitlist-entries/${entry.id}/accept`);
    expect([accepted.status, accepted.headers.get('etag')]).toEqual([200, '"1"']);
    expect(accepted.body).toMatchObject({ status: 'booked', startsAt: slot.startsAt, reason: 'Back pain' });
    expect(await entryOf(first, entry.id)).toMatchObject({
      status: 'accepted',
      offer: null,
      appointmentId: accepted.body.id,
    });
    await mailTo(first, first.user.email, invites(accepted.body.id, 0));
    const again = await first.post<{ code: string; status: number }>(
      `/v1/waitlist-entries/${entry.id}/accept`,
    );
    expect([again.status, again.body.code]).toEqual([409, 'waitlist.nothing_offered']);
    await second.delete(`/v1/waitlist-entries/${behind.id}`);
  });

  it('passes a slot on when it is let go, when its time is over, and when somebody leaves', async () => {
    const people = (await signedInPatients(hospital, 3)) as [Client, Client, Client];
    const taken = await book(owner, nextSlot());
    const entries: Entry[] = [];
    for (const one of people) entries.push(await join(one));
    await cancel(taken);
    const [first, second, third] = people;
    const offer = async (place: number) =>
      (await entryOf(people[place] as Client, entries[place]?.id ?? ''))?.offer?.startsAt;
    const kept = await entryOf(first, entries[0]?.id ?? '');
    const byAnother = await second.delete(`/v1/slot-holds/${kept?.offer?.holdId ?? ''}`);
    expect(byAnother.status).toBe(404);
    expect((await first.delete(`/v1/slot-holds/${kept?.offer?.holdId ?? ''}`)).status).toBe(204);
    expect([await offer(0), await offer(1), await offer(2)]).toEqual([undefined, taken.startsAt, undefined]);
    // A quarter of an hour goes by.
    await hospital.database.query('UPDATE slot_holds SET expires_at = now() WHERE patient_id = $1', [
      second.user.patientId,
    ]);
    await eventually('the third one’s turn', async () => (await offer(2)) === taken.startsAt);
    await told(third, entries[2]?.id ?? '');
    for (const [place, one] of people.entries()) {
      const left = await one.delete(`/v1/waitlist-entries/${entries[place]?.id ?? ''}`);
      expect(left.status).toBe(204);
    }
    expect((await owner.post('/v1/appointments', wishFor(nextSlot()))).status).toBe(201);
    const free = await owner.get<{ items: Slot[] }>(
      `/v1/slots?doctorId=${taken.doctorId}&from=${dateIn(0)}&to=${dateIn(20)}`,
    );
    expect(free.body.items.map(({ startsAt }) => startsAt)).toContain(taken.startsAt);
  });

  it('offers the times of a new schedule, and the time off that a doctor takes back', async () => {
    const [first, second] = (await signedInPatients(hospital, 2)) as [Client, Client];
    const { clinicId } = nextSlot();
    const colleague = await admin.post<{ id: string }>('/v1/doctors', {
      email: 'colleague@hospital.test',
      firstName: 'Huda',
      lastName: 'Saleh',
      specialty: 'cardiology',
      clinicIds: [clinicId],
    });
    const doctorId = colleague.body.id;
    const entry = await join(first, { doctorId });
    const schedule = await admin.post<{ id: string }>('/v1/schedules', {
      doctorId,
      clinicId,
      visitTypes: ['physical'],
      weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      startTime: '09:00',
      endTime: '12:00',
      slotMinutes: 30,
      validFrom: dateIn(2),
    });
    expect(schedule.status).toBe(201);
    expect(await entryOf(first, entry.id)).toMatchObject({ status: 'offered' });
    const away = await admin.post<{ id: string }>(`/v1/doctors/${doctorId}/time-off`, {
      startsAt: `${dateIn(5)}T00:00:00Z`,
      endsAt: `${dateIn(6)}T00:00:00Z`,
      reason: 'Conference',
    });
    const behind = await join(second, { doctorId });
    expect((await admin.delete(`/v1/time-off/${away.body.id}`)).status).toBe(204);
    const offered = await entryOf(second, behind.id);
    expect(offered?.offer?.startsAt.slice(0, 10)).toBe(dateIn(5));
  });

  it('lets a guardian wait and accept for a dependent, and an admin for anybody', async () => {
    const { body } = await owner.get<{ items: { patientId: string }[] }>('/v1/dependents');
    const child = body.items[0]?.patientId;
    const entry = await join(owner, { patientId: child });
    expect(entry.patientId).toBe(child);
    const [other, stranger] = (await signedInPatients(hospital, 2)) as [Client, Client];
    const taken = await book(other, nextSlot());
    await other.post(`/v1/appointments/${taken.id}/cancel`, { reason: 'No time' });
    for (const path of [`/v1/waitlist-entries/${entry.id}/accept`])
      expect((await stranger.post(path)).status).toBe(404);
    expect((await told(owner, entry.id)).body).toContain('Patient');
    const accepted = await owner.post<Appointment>(`/v1/waitlist-entries/${entry.id}/accept`);
    expect(accepted.body).toMatchObject({ patientId: child, startsAt: taken.startsAt });

    const forStranger = await join(admin, { patientId: stranger.user.patientId });
    expect(await entryOf(stranger, forStranger.id)).toMatchObject({ status: 'waiting' });
    expect((await admin.delete(`/v1/waitlist-entries/${forStranger.id}`)).status).toBe(204);
    expect((await doctor.post('/v1/waitlist-entries', wish())).status).toBe(403);
  });

  it('says clearly what it does not take', async () => {
    const [patient] = (await signedInPatients(hospital, 1)) as [Client];
    const refused = async (more: object) => {
      const answer = await patient.post<{ code: string }>('/v1/waitlist-entries', wish(more));
      return [answer.status, answer.body.code];
    };
    expect(await refused({ doctorId: undefined })).toEqual([422, 'waitlist.doctor_or_clinic_required']);
    expect(await refused({ from: dateIn(3), to: dateIn(2) })).toEqual([422, 'waitlist.range_invalid']);
    expect(await refused({ clinicId: '019c0000-0000-7000-8000-000000000000' })).toEqual([
      422,
      'waitlist.nobody_to_wait_for',
    ]);
    await join(patient);
    expect(await refused({})).toEqual([409, 'waitlist.already_waiting']);
  });
});
