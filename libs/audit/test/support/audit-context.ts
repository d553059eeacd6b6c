import { setTimeout as sleep } from 'node:timers/promises';
import { AuditLog, AuditModule, type AuditEntry, SealLag } from '#libs/audit';
import { newId, PlatformModule, type Role, SYSTEM, Transaction, withContext } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';
import { SealAuditLog } from '../../src/seal-audit-log.js';

/** The audit on a database of its own. */
export interface AuditContext extends TestContext {
  transaction: Transaction;
  record(entry?: Partial<AuditEntry>): Promise<void>;
  /** Records so many rows, each in a transaction of its own. */
  recordSome(count: number): Promise<void>;
  /** Seals until nothing waits: other suites' transactions on the same server hold the sealing back. */
  sealAll(limit?: number): Promise<void>;
  /** What the chain says, the ids of the rows in its order. */
  sealed(): Promise<string[]>;
  /** Ids of all rows, in the order in which they were written. */
  rows(): Promise<string[]>;
  /** Runs a statement past the triggers, as only an administrator of the database can. */
  tamper(sql: string, values?: unknown[]): Promise<void>;
}

export async function auditContext(): Promise<AuditContext> {
  const context = await testContext({ imports: [PlatformModule, AuditModule] });
  const auditLog = context.get(AuditLog);
  const record: AuditContext['record'] = (entry = {}) =>
    auditLog.record({ action: 'bed.made', entityType: 'bed', entityId: newId(), ...entry });
  const ids = async (sql: string): Promise<string[]> =>
    (await context.database.query<{ id: string }>(sql)).map(({ id }) => id);
  return {
    ...context,
    transaction: context.get(Transaction),
    record,
    recordSome: async (count) => {
      for (let n = 0; n < count; n++) await record({ details: { n } });
    },
    sealAll: async (limit = 1000) => {
      const deadline = Date.now() + 30_000;
      do {
        if ((await context.get(SealAuditLog).run(limit)) === 0) await sleep(20);
        if (Date.now() > deadline) throw new Error('The sealing does not come to an end.');
      } while ((await context.get(SealLag).now()).waiting > 0);
    },
    sealed: () => ids('SELECT event_id AS id FROM audit_seals ORDER BY number'),
    rows: () => ids('SELECT id FROM audit_events ORDER BY id'),
    tamper: async (sql, values) => {
      await context.database.query('SET session_replication_role = replica');
      await context.database.query(sql, values);
      await context.database.query('SET session_replication_role = DEFAULT');
    },
  };
}

/** Does something as somebody. */
export const as = <T>(role: Role, userId: string | null, work: () => Promise<T>): Promise<T> =>
  withContext({ requestId: 'r-1', address: '10.0.0.7', actor: { ...SYSTEM, role, userId } }, work);
