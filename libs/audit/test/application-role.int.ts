import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DatabaseConfig, readConfig } from '#libs/platform';
import { type AuditContext, auditContext } from './support/audit-context.js';

let audit: AuditContext;
let application: Client;
beforeAll(async () => {
  audit = await auditContext();
  await audit.record();
  await audit.sealAll();
  const config = readConfig(DatabaseConfig, {
    DATABASE_URL: audit.database.url,
    DATABASE_ROLE: 'hospital_app',
  });
  application = new Client({ connectionString: config.appUrl });
  await application.connect();
});
afterAll(async () => {
  await application.end();
  await audit.close();
});

const state = (sql: string): Promise<string> =>
  application.query(sql).then(
    () => 'done',
    ({ code, message }: { code: string; message: string }) => `${code} ${message}`,
  );

describe('the role of the application', () => {
  it('is taken on by the connection', async () => {
    const { rows } = await application.query('SELECT current_user, session_user');
    expect(rows).toEqual([{ current_user: 'hospital_app', session_user: 'postgres' }]);
  });

  it('is that of the pool where DATABASE_ROLE names it', async () => {
    expect(process.env.DATABASE_ROLE).toBe('hospital_app');
    expect(await audit.transaction.rows('SELECT current_user')).toEqual([{ current_user: 'hospital_app' }]);
  });

  it.each(['hospital app', 'x -c log_statement=none', 'Postgres', '1st'])('cannot be called %s', (name) => {
    const env = { DATABASE_URL: audit.database.url, DATABASE_ROLE: name };
    expect(() => readConfig(DatabaseConfig, env)).toThrow('DATABASE_ROLE must be the name of a role');
  });

  it('leaves other options of the address as they are', () => {
    const url = 'postgres://a:b@h/d?sslmode=disable&options=-c%20jit%3Doff';
    const { searchParams } = new URL(
      readConfig(DatabaseConfig, { DATABASE_URL: url, DATABASE_ROLE: 'hospital_app' }).appUrl,
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      sslmode: 'disable',
      options: '-c jit=off -c role=hospital_app',
    });
    expect(readConfig(DatabaseConfig, { DATABASE_URL: url }).appUrl).toBe(url);
  });

  it.each(['audit_events', 'audit_seals'])('may read and add to %s, and nothing else', async (table) => {
    const refused = `42501 permission denied for table ${table}`;
    const [column] = table === 'audit_events' ? ['action'] : ['hash'];
    expect(await state(`SELECT * FROM ${table}`)).toBe('done');
    expect(await state(`INSERT INTO ${table} SELECT * FROM ${table} WHERE false`)).toBe('done');
    expect(await state(`UPDATE ${table} SET ${column} = ${column}`)).toBe(refused);
    expect(await state(`DELETE FROM ${table}`)).toBe(refused);
    expect(await state(`TRUNCATE ${table}`)).toBe(refused);
    expect(await state(`SELECT * FROM ${table} FOR UPDATE`)).toBe(refused);
    expect(await state(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)).toMatch(/^42501 must be owner/);
    expect(await state(`DROP TABLE ${table}`)).toMatch(/^42501 must be owner/);
  });

  it('may use every other table, those of later migrations too', async () => {
    await audit.database.query('CREATE TABLE later (id bigint GENERATED ALWAYS AS IDENTITY, name text)');
    const { rows } = await application.query<{ name: string; may: boolean }>(
      `SELECT relname AS name, has_table_privilege(oid, 'SELECT') AND has_table_privilege(oid, 'INSERT')
              AND has_table_privilege(oid, 'UPDATE') AND has_table_privilege(oid, 'DELETE') AS may
         FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    );
    const refused = rows.filter(({ may }) => !may).map(({ name }) => name);
    expect(refused.sort()).toEqual(['audit_events', 'audit_seals']);
    expect(rows.map(({ name }) => name)).toContain('later');
    expect(await state(`INSERT INTO later (name) VALUES ('x')`)).toBe('done');
  });

  it('listens, notifies and locks', async () => {
    expect(await state('LISTEN outbox')).toBe('done');
    expect(await state(`SELECT pg_notify('outbox', ''), pg_try_advisory_xact_lock(1)`)).toBe('done');
  });

  it('makes no tables', async () => {
    expect(await state('CREATE TABLE own (i int)')).toMatch(/^42501 permission denied for schema/);
  });
});
