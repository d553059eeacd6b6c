import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  DeliveryBecameLate,
  DeliveryCodeIssued,
  DeliveryHandoverLocked,
  DeliveryMoved,
  DeliveryRequested,
  type DeliveryStatus,
  HandoverCodes,
  HELD_REASONS,
} from '#libs/deliveries';
import { newId, Outbox, Transaction } from '#libs/platform';
import { NotificationsContext } from './support/notifications-context.js';
import { Parcels } from './support/parcels.js';
import { People, type Person } from './support/people.js';

interface InboxRow {
  user_id: string;
  template: string;
  title: string;
  body: string;
  entity_type: string;
  entity_id: string;
}

describe('What is told of a delivery', () => {
  let context: NotificationsContext;
  let people: People;
  let parcels: Parcels;
  let sara: Person;
  beforeAll(async () => {
    process.env.DELIVERY_TIME_ZONE = 'Asia/Riyadh';
    context = await NotificationsContext.start();
    people = new People(context.context.database);
    parcels = new Parcels(context.context.database, people);
    sara = await people.add('patient');
  });
  afterAll(async () => {
    delete process.env.DELIVERY_TIME_ZONE;
    await context.close();
  });

  const query = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
    context.context.database.query<Row>(sql, values);

  async function guardianOf(patient: Person, scope: string, locale: 'en' | 'ar' = 'en'): Promise<Person> {
    const guardian = await people.add('patient', { locale });
    await query(
      `INSERT INTO guardianships (id, guardian_id, patient_id, relation, scopes, status, created_by_id, created_at, began_at)
       VALUES ($1, $2, $3, 'parent', ARRAY[$4], 'active', $2, now(), now())`,
      [newId(), guardian.userId, patient.profileId, scope],
    );
    return guardian;
  }

  /** Tells that a delivery has come to a state. @returns the mails, and what stands in the inboxes because of it */
  async function moves(
    patient: Person,
    status: DeliveryStatus,
    {
      requestedById = patient.userId,
      note = null as string | null,
      isRelease = false,
      later = undefined as DeliveryStatus | undefined,
    } = {},
  ) {
    const deliveryId = await parcels.add(patient, later ?? status, { requestedById });
    await parcels.note(deliveryId, 2, 'scheduled', { scheduledFor: '2030-05-06T06:00:00Z' });
    await parcels.note(deliveryId, 4, status, { note });
    if (later)
      await parcels.note(deliveryId, 5, later, { note: 'Later', scheduledFor: '2030-07-07T06:00:00Z' });
    const payload = {
      deliveryId,
      patientId: patient.profileId,
      requestedById,
      status,
      version: 4,
      isRelease,
    };
    const { rows, inbox } = await context.happens(DeliveryMoved, payload);
    return { deliveryId, rows, mails: inbox, told: await toldOf(deliveryId) };
  }

  const toldOf = (deliveryId: string): Promise<InboxRow[]> =>
    query<InboxRow>('SELECT * FROM notifications WHERE entity_id = $1 ORDER BY user_id', [deliveryId]);

  it('is every step in the inbox, and those that matter by mail', async () => {
    const packed = await moves(sara, 'processing');
    expect(packed.rows).toEqual([]);
    expect(packed.told).toMatchObject([
      {
        user_id: sara.userId,
        template: 'delivery_step',
        title: 'A delivery is being prepared',
        body: 'The medication is being packed.',
        entity_type: 'delivery',
        entity_id: packed.deliveryId,
      },
    ]);
    const scheduled = await moves(sara, 'scheduled');
    expect(scheduled.mails.map(({ recipient, subject }) => [recipient, subject])).toEqual([
      [sara.email, 'A delivery is scheduled'],
    ]);
    expect(scheduled.mails[0]?.text).toContain('Monday 6 May 2030, 09:00');
    expect(scheduled.told).toMatchObject([
      { template: 'delivery_milestone', title: 'A delivery is scheduled' },
    ]);
    expect(scheduled.told[0]?.body).toContain('Time: Monday 6 May 2030, 09:00');
  });

  it('is the code by mail when the courier comes, and never in the inbox', async () => {
    const { deliveryId, mails, told } = await moves(sara, 'out_for_delivery');
    const code = context.get(HandoverCodes).of({ id: deliveryId, handoverIssue: 1 });
    expect(mails[0]?.text).toContain(code);
    expect(mails[0]?.subject).not.toContain(code);
    expect(JSON.stringify(told)).not.toContain(code);
    const later = await moves(sara, 'delivered');
    const over = context.get(HandoverCodes).of({ id: later.deliveryId, handoverIssue: 1 });
    expect(later.mails[0]?.text).not.toContain(over);
  });

  it('is why it could not be handed over, and what the system does in the reader’s language', async () => {
    const failed = await moves(sara, 'failed_attempt', { note: 'Nobody at home' });
    expect(failed.mails[0]?.text).toContain('Nobody at home');
    const lina = await people.add('patient', { locale: 'ar' });
    const held = await moves(lina, 'on_hold', { note: HELD_REASONS.prescription });
    expect(held.told).toMatchObject([{ title: 'التوصيل معلّق' }]);
    expect(held.told[0]?.body).toContain('أُلغيت الوصفة الطبية');
  });

  it('is not mailed any more when the delivery has gone on; the inbox keeps the step as it was', async () => {
    const first = await moves(sara, 'failed_attempt', { note: 'Nobody at home', later: 'rescheduled' });
    expect(first.rows).toMatchObject([{ skip_reason: 'delivery_moved_on' }]);
    expect(first.mails).toEqual([]);
    expect(first.told).toMatchObject([
      {
        title: 'A delivery could not be handed over',
        body: 'The courier was there and could not hand the medication over.\nReason: Nobody at home',
      },
    ]);
    // In the same state again: it is another step all the same.
    const again = await moves(sara, 'out_for_delivery', { later: 'out_for_delivery' });
    expect(again.rows).toMatchObject([{ skip_reason: 'delivery_moved_on' }]);
    expect(again.told[0]?.body).toContain('6 May 2030');
    expect(again.told[0]?.body).not.toContain('July');
  });

  it('is that it goes on after a hold, with the code at the door, and not once more what was so before', async () => {
    const { deliveryId, mails, told } = await moves(sara, 'out_for_delivery', { isRelease: true });
    expect(mails.map(({ subject }) => subject)).toEqual(['A delivery goes on']);
    expect(mails[0]?.text).toContain(context.get(HandoverCodes).of({ id: deliveryId, handoverIssue: 1 }));
    expect(told.map(({ title }) => title)).toEqual(['A delivery goes on']);
  });

  it('is that there is another code: by mail where the old one was mailed', async () => {
    const tell = async (status: DeliveryStatus) => {
      const deliveryId = await parcels.add(sara, status);
      const payload = { deliveryId, patientId: sara.profileId, requestedById: sara.userId };
      const { inbox } = await context.happens(DeliveryCodeIssued, payload);
      const code = context.get(HandoverCodes).of({ id: deliveryId, handoverIssue: 1 });
      return { code, mails: inbox, told: await toldOf(deliveryId) };
    };
    const early = await tell('pending');
    expect([early.mails, early.told.length]).toEqual([[], 1]);
    const late = await tell('out_for_delivery');
    expect(late.mails[0]?.text).toContain(late.code);
    expect(late.told.map(({ title }) => title)).toEqual(['A delivery has a new code']);
    expect(JSON.stringify(late.told)).not.toContain(late.code);
  });

  it('stands in the inbox in the order in which it happened, however fast it came', async () => {
    const statuses: DeliveryStatus[] = [
      'scheduled',
      'processing',
      'dispatched',
      'in_transit',
      'out_for_delivery',
    ];
    for (let round = 0; round < 5; round++) {
      const lina = await people.add('patient');
      const deliveryId = await parcels.add(lina, 'out_for_delivery');
      const payload = { deliveryId, patientId: lina.profileId, requestedById: lina.userId };
      for (const [index, status] of statuses.entries()) await parcels.note(deliveryId, index + 2, status);
      await context.get(Transaction).run(async () => {
        await context.get(Outbox).publish(DeliveryRequested, payload);
        for (const [index, status] of statuses.entries())
          await context
            .get(Outbox)
            .publish(DeliveryMoved, { ...payload, status, version: index + 2, isRelease: false });
      });
      const told = await context.eventually(async () => {
        const rows = await query<{ title: string }>(
          'SELECT title FROM notifications WHERE entity_id = $1 ORDER BY seq',
          [deliveryId],
        );
        return rows.length === statuses.length + 1 ? rows : null;
      });
      expect(told.map(({ title }) => title)).toEqual([
        'A delivery was asked for',
        'A delivery is scheduled',
        'A delivery is being prepared',
        'A delivery has left the hospital',
        'A delivery is on its way',
        'A delivery is on its way to the door',
      ]);
    }
  });

  it('is told to the patient and to the guardian who asked for it, and to no other guardian', async () => {
    const lina = await people.add('patient');
    const [asked, other] = [await guardianOf(lina, 'deliveries'), await guardianOf(lina, 'deliveries')];
    const { mails, told } = await moves(lina, 'scheduled', { requestedById: asked.userId });
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([lina.email, asked.email].sort());
    expect(told.map(({ user_id }) => user_id)).toEqual([lina.userId, asked.userId]);
    expect(told[1]?.body).toContain('Patient: Sara Al-Amin');
    expect(told[0]?.body).not.toContain('Sara Al-Amin');
    await query(`UPDATE guardianships SET scopes = '{records}' WHERE guardian_id = $1`, [asked.userId]);
    const after = await moves(lina, 'scheduled', { requestedById: asked.userId });
    expect(after.told.map(({ user_id }) => user_id)).toEqual([lina.userId]);
    expect(JSON.stringify(after)).not.toContain(other.userId);
  });

  it('is told to the guardians with the scope in the place of a child', async () => {
    const child = await people.add('patient');
    await query('DELETE FROM users WHERE id = $1', [child.userId]);
    const mother = await guardianOf(child, 'deliveries');
    await guardianOf(child, 'records');
    const { told } = await moves(child, 'in_transit', { requestedById: mother.userId });
    expect(told.map(({ user_id }) => user_id)).toEqual([mother.userId]);
  });

  it('is that it was asked for, that it is late, and that it needs a new code', async () => {
    const admin = newId();
    await query(
      `INSERT INTO users (id, email, role, locale, first_name, last_name, created_at) VALUES ($1, $2, 'admin', 'en', 'Ad', 'Min', now())`,
      [admin, `${admin}@example.test`],
    );
    const deliveryId = await parcels.add(sara, 'out_for_delivery');
    await query('UPDATE deliveries SET late_since = now(), handover_tries = 5 WHERE id = $1', [deliveryId]);
    const payload = { deliveryId, patientId: sara.profileId, requestedById: sara.userId };
    expect((await context.happens(DeliveryRequested, payload)).rows).toEqual([]);
    expect((await context.happens(DeliveryBecameLate, payload)).rows).toEqual([]);
    const { inbox } = await context.happens(DeliveryHandoverLocked, payload);
    expect(inbox.map(({ subject }) => subject)).toEqual(['A delivery needs a new code']);
    const told = (await toldOf(deliveryId)).map(({ user_id, template }) => [user_id, template]);
    expect(told.sort()).toEqual(
      [
        [sara.userId, 'delivery_requested'],
        [sara.userId, 'delivery_late'],
        [admin, 'admin_delivery_late'],
        [sara.userId, 'delivery_handover_locked'],
      ].sort(),
    );
  });

  it('is not that it is late or locked, when it is so no more', async () => {
    const deliveryId = await parcels.add(sara, 'out_for_delivery');
    const payload = { deliveryId, patientId: sara.profileId, requestedById: sara.userId };
    await context.happens(DeliveryBecameLate, payload);
    const { rows } = await context.happens(DeliveryHandoverLocked, payload);
    expect(rows).toMatchObject([{ skip_reason: 'delivery_moved_on' }]);
    expect(await toldOf(deliveryId)).toEqual([]);
  });
});
