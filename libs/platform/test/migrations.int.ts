import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { migrate, platformMigrations } from '#libs/platform';
import { testDatabase, type TestDatabase } from '#libs/platform/testing';

class Slow1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE slow (i int); SELECT pg_sleep(0.3); INSERT INTO slow VALUES (1)');
  }
  async down(): Promise<void> {}
}
class Next1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO slow VALUES (2)');
  }
  async down(): Promise<void> {}
}
class Broken1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('INSERT INTO slow VALUES (3)');
    await runner.query('SELECT nonsense');
  }
  async down(): Promise<void> {}
}

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase('template1');
});
afterEach(() => database.drop());

describe('migrate', () => {
  it('runs each migration once, in order, however many processes try at once', async () => {
    const runs = await Promise.all(
      [1, 2, 3, 4].map(() => migrate(database.url, [Slow1700000000001, Next1700000000002])),
    );
    expect(runs.filter((names) => names.length > 0)).toEqual([['Slow1700000000001', 'Next1700000000002']]);
    expect(await database.query('SELECT i FROM slow ORDER BY i')).toEqual([{ i: 1 }, { i: 2 }]);
  });

  it('runs only what is new', async () => {
    await migrate(database.url, [Slow1700000000001]);
    expect(await migrate(database.url, [Slow1700000000001, Next1700000000002])).toEqual([
      'Next1700000000002',
    ]);
    expect(await migrate(database.url, [Slow1700000000001, Next1700000000002])).toEqual([]);
  });

  it('waits while another process holds the lock', async () => {
    const holder = new Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock(4815162342)');
    let done = false;
    const waiting = migrate(database.url, [Slow1700000000001]).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(done).toBe(false);
    await holder.end();
    await waiting;
    expect(await database.query('SELECT i FROM slow')).toEqual([{ i: 1 }]);
  });

  it('keeps what came before a migration that fails, undoes that one, and lets the next start try again', async () => {
    const all = [Slow1700000000001, Next1700000000002, Broken1700000000003];
    await expect(migrate(database.url, all)).rejects.toThrow('nonsense');
    expect(await database.query('SELECT i FROM slow ORDER BY i')).toEqual([{ i: 1 }, { i: 2 }]);
    await expect(migrate(database.url, all)).rejects.toThrow('nonsense');
    expect(await migrate(database.url, all.slice(0, 2))).toEqual([]);
  });

  it('takes back what the platform made', async () => {
    await migrate(database.url, platformMigrations);
    const client = new Client({ connectionString: database.url });
    await client.connect();
    for (const Migration of [...platformMigrations].reverse())
      await new Migration().down({ query: (sql: string) => client.query(sql) } as unknown as QueryRunner);
    const left = await client.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
    await client.end();
    expect(left.rows).toEqual([{ tablename: 'migrations' }]);
  });
});
