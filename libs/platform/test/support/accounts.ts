import { DatabaseModule, Transaction } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';

/** Two accounts with ten each and none below nothing, to move amounts between. */
export interface Accounts extends TestContext {
  transaction: Transaction;
  reset: () => Promise<void>;
  balances: () => Promise<Record<string, number>>;
  add: (name: string, amount: number) => Promise<unknown>;
}

export async function accountsContext(): Promise<Accounts> {
  process.env.DATABASE_POOL_SIZE = '6';
  const context = await testContext({ imports: [DatabaseModule] });
  const query: typeof context.database.query = (sql, values) => context.database.query(sql, values);
  await query(`CREATE TABLE accounts (name text PRIMARY KEY, balance integer NOT NULL,
    CONSTRAINT no_debt CHECK (balance >= 0))`);
  await query('CREATE TABLE owners (name text REFERENCES accounts DEFERRABLE INITIALLY DEFERRED)');
  const transaction = context.get(Transaction);
  return {
    ...context,
    transaction,
    reset: async () => {
      await query('TRUNCATE accounts, owners');
      await query(`INSERT INTO accounts VALUES ('a', 10), ('b', 10)`);
    },
    balances: async () => {
      const rows = await query<{ name: string; balance: number }>('SELECT name, balance FROM accounts');
      return Object.fromEntries(rows.map(({ name, balance }) => [name, balance]));
    },
    add: (name, amount) =>
      transaction.rows('UPDATE accounts SET balance = balance + $2 WHERE name = $1', [name, amount]),
  };
}

/** What a promise was rejected with. */
export const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
