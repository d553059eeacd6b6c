import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

  it('has prescriptions that are active for weeks to come, and others that are over', async () => {
    const active = `prescriptions WHERE status = 'active'`;
    expect(await count(active)).toBe(4);
    expect(await count(`${active} AND expires_at < now() + interval '6 weeks'`)).toBe(0);
    expect(await count(`prescriptions WHERE status = 'expired' AND expires_at < now()`)).toBe(1);
  });
});
