import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DELIVERY_STATUSES } from '#libs/deliveries';
import { testDatabase, type TestDatabase } from '#libs/platform/testing';
import { demoData } from '../src/demo/demo-data.js';

describe('The demo data', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase();
    await demoData(database.url);
  });
  afterAll(() => database.drop());

  const count = async (what: string): Promise<number> =>
    (await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${what}`))[0]?.count ?? NaN;

  it('is made once', async () => {
    const records = await count('records');
    expect(records).toBeGreaterThan(100);
    await demoData(database.url);
    expect(await count('records')).toBe(records);
    expect(await count('users')).toBe(5);
  });

  it('leaves the worker nothing to tell of what happened long ago', async () => {
    expect(await count('outbox_events')).toBe(0);
    expect(await count('records WHERE release_told_at IS NULL')).toBe(1);
    expect(await count('records WHERE release_told_at IS NULL AND release_at IS NOT NULL')).toBe(0);
    expect(await count('records WHERE critical')).toBe(1);
    expect(await count('records WHERE critical AND acknowledged_at IS NULL')).toBe(0);
    expect(await count(`guardianships WHERE ends_on <= now() OR status <> 'active'`)).toBe(0);
  });

  it('keeps every version of a record, the last one as the record stands', async () => {
    expect(
      await count(`records AS r WHERE NOT EXISTS (SELECT FROM record_versions AS v
        WHERE v.record_id = r.id AND v.version = r.version AND v.content = r.content AND v.title = r.title)`),
    ).toBe(0);
    expect(await count('record_versions')).toBe((await count('records')) + 2);
    const measured = `(SELECT jsonb_array_elements(content->'observations') FROM records) AS measured`;
    expect(await count('observations')).toBe(await count(measured));
  });

  it('has a consultation that is open now, with a message that the patient has not read', async () => {
    const open = `consultations WHERE status = 'open' AND opens_at <= now() AND closes_at > now()`;
    expect(await count(open)).toBe(1);
    expect(await count(`consultations WHERE status <> 'open'`)).toBe(0);
    expect(await count('consultation_messages')).toBe(5);
    expect(
      await count(`(SELECT FROM consultations JOIN consultation_messages AS m ON m.consultation_id = consultations.id
        GROUP BY consultations.id HAVING max(m.seq) = last_seq AND min(m.seq) = 1 AND count(*) = last_seq) AS whole`),
    ).toBe(1);
    expect(
      await count(`(SELECT FROM consultation_reads JOIN users ON users.id = user_id JOIN consultations ON consultations.id = consultation_id
        WHERE role = 'patient' AND seq = last_seq - 1) AS behind`),
    ).toBe(1);
    expect(
      await count('appointments WHERE doctor_attended_at IS NOT NULL AND patient_attended_at IS NOT NULL'),
    ).toBe(1);
    await demoData(database.url);
    expect(await count('consultation_messages')).toBe(5);
  });

  it('has somebody on call for two weeks, and an SOS that is over', async () => {
    expect(await count('on_call_shifts WHERE starts_at <= now() AND ends_at > now()')).toBe(1);
    expect(await count(`on_call_shifts WHERE ends_at > now() + interval '13 days'`)).toBeGreaterThan(0);
    expect(await count(`sos_requests WHERE status = 'resolved'`)).toBe(1);
    expect(await count(`sos_requests WHERE status <> 'resolved'`)).toBe(0);
    expect(
      await count(`(SELECT FROM sos_requests JOIN sos_events ON sos_id = id
        GROUP BY id HAVING max(seq) = version AND count(*) = version) AS whole`),
    ).toBe(1);
  });

  it('has prescriptions that are active for weeks to come, and others that are over', async () => {
    const active = `prescriptions WHERE status = 'active'`;
    expect(await count(active)).toBe(4);
    expect(await count(`${active} AND expires_at < now() + interval '6 weeks'`)).toBe(0);
    expect(await count(`prescriptions WHERE status = 'expired' AND expires_at < now()`)).toBe(1);
  });

  it('has a delivery in every state, one default address for each account, and something left to ask for', async () => {
    const statuses = await database.query<{ status: string }>('SELECT DISTINCT status FROM deliveries');
    expect(statuses.map(({ status }) => status).sort()).toEqual([...DELIVERY_STATUSES].sort());
    expect(
      await count(
        `(SELECT user_id FROM addresses GROUP BY user_id HAVING count(*) FILTER (WHERE is_default) = 1) AS whole`,
      ),
    ).toBe(2);
    expect(
      await count(`(SELECT FROM deliveries JOIN delivery_events ON delivery_id = id
        GROUP BY id HAVING max(seq) = version AND count(*) = version) AS whole`),
    ).toBe(await count('deliveries'));
    const last = `SELECT status FROM delivery_events WHERE delivery_id = deliveries.id ORDER BY seq DESC LIMIT 1`;
    expect(await count(`deliveries WHERE status <> (${last})`)).toBe(0);
    const taken = `SELECT coalesce(sum(delivery_items.quantity), 0) FROM delivery_items JOIN deliveries ON deliveries.id = delivery_id
      WHERE prescription_item_id = prescription_items.id AND (status = 'delivered' OR closed_at IS NULL)`;
    expect(
      await count(`prescription_items JOIN prescriptions ON prescriptions.id = prescription_id
        WHERE status = 'active' AND (${taken}) >= prescription_items.quantity`),
    ).toBe(0);
    expect(
      await count(
        `deliveries WHERE due_at < now() AND late_since IS NULL AND closed_at IS NULL AND status <> 'on_hold'`,
      ),
    ).toBe(0);
    expect(await count('deliveries WHERE late_since IS NOT NULL')).toBe(1);
  });
});
