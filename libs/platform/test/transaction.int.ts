import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import { DatabaseModule, lockInOrder, lockSharedInOrder, sqlState, Transaction } from '#libs/platform';
import { testContext, type TestContext } from '#libs/platform/testing';

let context: TestContext;
let transaction: Transaction;

beforeAll(async () => {
  process.env.DATABASE_POOL_SIZE = '6';
  context = await testContext({ imports: [DatabaseModule] });
  transaction = context.get(Transaction);
  await context.database.query(`CREATE TABLE accounts (name text PRIMARY KEY, balance integer NOT NULL,
    CONSTRAINT no_debt CHECK (balance >= 0))`);
  await context.database.query(
    'CREATE TABLE owners (name text REFERENCES accounts DEFERRABLE INITIALLY DEFERRED)',
  );
});
afterAll(() => context.close());
beforeEach(async () => {
  await context.database.query('TRUNCATE accounts, owners');
  await context.database.query(`INSERT INTO accounts VALUES ('a', 10), ('b', 10)`);
});

const balances = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await context.database.query<{ name: string; balance: number }>('SELECT name, balance FROM accounts')
    ).map(({ name, balance }) => [name, balance]),
  );
const add = (name: string, amount: number): Promise<unknown> =>
  transaction.rows('UPDATE accounts SET balance = balance + $2 WHERE name = $1', [name, amount]);
const inUse = (): number => {
  const { master } = context.get(DataSource).driver as unknown as {
    master: { totalCount: number; idleCount: number };
  };
  return master.totalCount - master.idleCount;
};
const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('transaction.run', () => {
  it('commits all of it and hands the result out', async () => {
    const result = await transaction.run(async () => {
      await add('a', -1);
      await add('b', 1);
      return 'done';
    });
    expect(result).toBe('done');
    expect(await balances()).toEqual({ a: 9, b: 11 });
  });

  it('undoes all of it when something throws, and tells what', async () => {
    const error = new Error('no');
    await expect(
      transaction.run(async () => {
        await add('a', -1);
        throw error;
      }),
    ).rejects.toBe(error);
    expect(await balances()).toEqual({ a: 10, b: 10 });
  });

  it('undoes all of it when a constraint refuses a part', async () => {
    const error = await failure(
      transaction.run(async () => {
        await add('b', 100);
        await add('a', -100);
      }),
    );
    expect(sqlState(error)).toBe('23514');
    expect(await balances()).toEqual({ a: 10, b: 10 });
  });

  it('undoes all of it when a constraint refuses at the commit', async () => {
    const error = await failure(
      transaction.run(async () => {
        await add('a', 1);
        await transaction.rows(`INSERT INTO owners VALUES ('nobody')`);
      }),
    );
    expect(sqlState(error)).toBe('23503');
    expect(await balances()).toEqual({ a: 10, b: 10 });
  });

  it('does not pretend to have committed when an error inside was caught and forgotten', async () => {
    await expect(
      transaction.run(async () => {
        await add('b', 1);
        await add('a', -100).catch(() => undefined);
      }),
    ).rejects.toThrow('Nothing was committed');
    expect(await balances()).toEqual({ a: 10, b: 10 });
  });

  it('joins the outer one when nested: both or neither', async () => {
    await transaction.run(async () => {
      await add('a', -1);
      await transaction.run(() => add('b', 1));
    });
    expect(await balances()).toEqual({ a: 9, b: 11 });
    await failure(
      transaction.run(async () => {
        await transaction.run(() => add('b', 1));
        throw new Error('outer');
      }),
    );
    expect(await balances()).toEqual({ a: 9, b: 11 });
  });

  it('shows its changes to itself only, until it commits', async () => {
    await transaction.run(async () => {
      await add('a', 5);
      expect(await transaction.rows(`SELECT balance FROM accounts WHERE name = 'a'`)).toEqual([
        { balance: 15 },
      ]);
      expect(await transaction.manager.query(`SELECT balance FROM accounts WHERE name = 'a'`)).toEqual([
        { balance: 15 },
      ]);
      expect(await balances()).toMatchObject({ a: 10 });
    });
    expect(await balances()).toMatchObject({ a: 15 });
  });

  it('keeps parallel runs apart', async () => {
    const ids = await Promise.all(
      [1, 2, 3, 4].map((index) =>
        transaction.run(async () => {
          const first = await transactionId();
          await sleep(10 * index);
          expect(await transactionId()).toBe(first);
          return first;
        }),
      ),
    );
    expect(new Set(ids).size).toBe(4);
  });

  it('queues for a connection when all are taken', async () => {
    await Promise.all(Array.from({ length: 40 }, () => transaction.run(() => add('a', 1))));
    expect(await balances()).toMatchObject({ a: 50 });
  });

  it('gives every connection back, however it ends', async () => {
    const ends: (() => Promise<unknown>)[] = [
      () => Promise.resolve(),
      () => Promise.reject(new Error('no')),
      () => add('a', -100),
      () => transaction.rows('SELECT pg_terminate_backend(pg_backend_pid())'),
      () => transaction.rows('nonsense'),
    ];
    for (let round = 0; round < 20; round++)
      for (const end of ends) await failure(transaction.run(async () => void (await end())));
    expect(inUse()).toBe(0);
    expect(await transaction.rows('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('tells of a connection that broke, and works again with the next', async () => {
    const error = await failure(
      transaction.run(async () => {
        await add('a', 1);
        await transaction.rows('SELECT pg_terminate_backend(pg_backend_pid())');
      }),
    );
    expect(error).toBeInstanceOf(Error);
    expect(await balances()).toMatchObject({ a: 10 });
    await transaction.run(() => add('a', 1));
    expect(await balances()).toMatchObject({ a: 11 });
  });

  it('refuses work that was not awaited and comes after the end', async () => {
    let late: Promise<unknown> = Promise.resolve();
    await transaction.run(() => {
      late = sleep(50).then(() => add('a', 1));
      return Promise.resolve();
    });
    await expect(late).rejects.toThrow('not awaited');
    expect(await balances()).toMatchObject({ a: 10 });
  });
});

describe('when PostgreSQL gives a transaction up for another', () => {
  it('runs the whole of it again after a serialization failure', async () => {
    let runs = 0;
    await transaction.run(async () => {
      runs += 1;
      await transaction.rows('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await transaction.rows('SELECT * FROM accounts');
      if (runs === 1) await context.database.query(`UPDATE accounts SET balance = 20 WHERE name = 'a'`);
      await add('a', 1);
    });
    expect(runs).toBe(2);
    expect(await balances()).toMatchObject({ a: 21 });
  });

  it('runs the victim of a deadlock again, so that both sides of it happen', async () => {
    const runs = { ab: 0, ba: 0 };
    const move = (name: 'ab' | 'ba', from: string, to: string): Promise<void> =>
      transaction.run(async () => {
        runs[name] += 1;
        await add(from, -1);
        await sleep(100);
        await add(to, 1);
      });
    await Promise.all([move('ab', 'a', 'b'), move('ba', 'b', 'a')]);
    expect(runs.ab + runs.ba).toBe(3);
    expect(await balances()).toEqual({ a: 10, b: 10 });
  });

  it('gives up after the fifth time', async () => {
    let runs = 0;
    const error = await failure(
      transaction.run(async () => {
        runs += 1;
        await transaction.rows(`DO $$ BEGIN RAISE EXCEPTION 'torn' USING ERRCODE = '40001'; END $$`);
      }),
    );
    expect(sqlState(error)).toBe('40001');
    expect(runs).toBe(5);
  });

  it('runs nothing again for any other reason', async () => {
    let runs = 0;
    await failure(
      transaction.run(async () => {
        runs += 1;
        await add('a', -100);
      }),
    );
    expect(runs).toBe(1);
  });
});

describe('afterCommit', () => {
  it('acts only once the change can be seen', async () => {
    const seen = new Promise((resolve) => {
      void transaction.run(async () => {
        transaction.afterCommit(() => resolve(balances()));
        await add('a', 1);
        await sleep(50);
      });
    });
    expect(await seen).toMatchObject({ a: 11 });
  });

  it('waits for the outer transaction', async () => {
    const action = jest.fn();
    await transaction.run(async () => {
      await transaction.run(() => Promise.resolve(transaction.afterCommit(action)));
      expect(action).not.toHaveBeenCalled();
    });
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('does nothing after a rollback, nor for a run that was repeated', async () => {
    const action = jest.fn();
    await failure(
      transaction.run(() => {
        transaction.afterCommit(action);
        return Promise.reject(new Error('no'));
      }),
    );
    expect(action).not.toHaveBeenCalled();
    let runs = 0;
    await transaction.run(async () => {
      runs += 1;
      transaction.afterCommit(action);
      if (runs === 1)
        await transaction.rows(`DO $$ BEGIN RAISE EXCEPTION 'torn' USING ERRCODE = '40001'; END $$`);
    });
    expect(runs).toBe(2);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('acts at once where there is no transaction', () => {
    const action = jest.fn();
    transaction.afterCommit(action);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('stands outside of the transaction that it follows', async () => {
    let active: boolean | undefined;
    await transaction.run(() =>
      Promise.resolve(transaction.afterCommit(() => (active = transaction.active))),
    );
    expect(active).toBe(false);
  });

  it('fails without taking the commit back or stopping the next', async () => {
    const next = jest.fn();
    await transaction.run(async () => {
      transaction.afterCommit(() => {
        throw new Error('too late');
      });
      transaction.afterCommit(next);
      await add('a', 1);
    });
    expect(next).toHaveBeenCalledTimes(1);
    expect(await balances()).toMatchObject({ a: 11 });
  });
});

describe('rows', () => {
  it('commits a single statement by itself where there is no transaction', async () => {
    expect(transaction.active).toBe(false);
    await add('a', 1);
    expect(await balances()).toMatchObject({ a: 11 });
  });

  it('takes values as values', async () => {
    const hostile = `'; DROP TABLE accounts; --`;
    expect(await transaction.rows('SELECT $1::text AS value', [hostile])).toEqual([{ value: hostile }]);
  });

  it('prepares a named statement once for each connection', async () => {
    await transaction.run(async () => {
      for (let i = 0; i < 3; i++) await transaction.rows('SELECT $1::int AS i', [i], 'test_prepared');
      const prepared = await transaction.rows(
        `SELECT name FROM pg_prepared_statements WHERE name = 'test_prepared'`,
      );
      expect(prepared).toHaveLength(1);
    });
  });
});

describe('advisory locks by name', () => {
  it('let two transactions that need the same ones queue, whatever the order they name them in', async () => {
    const take = (...names: string[]): Promise<void> =>
      transaction.run(async () => {
        await lockInOrder(transaction, ...names);
        await add('a', 1);
        await sleep(20);
      });
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => (i % 2 ? take('x', 'y', 'z') : take('z', 'y', 'x'))),
    );
    expect(await balances()).toMatchObject({ a: 20 });
  });

  it('are shared by those who only share, and not by whoever is alone', async () => {
    const order: string[] = [];
    const hold = async (name: string, lock: typeof lockInOrder, milliseconds: number): Promise<void> =>
      transaction.run(async () => {
        await lock(transaction, 'doctor:1');
        order.push(`${name} in`);
        await sleep(milliseconds);
        order.push(`${name} out`);
      });
    const sharers = [hold('one', lockSharedInOrder, 150), hold('two', lockSharedInOrder, 150)];
    await sleep(50);
    await Promise.all([...sharers, hold('alone', lockInOrder, 0)]);
    expect(order.slice(0, 2).sort()).toEqual(['one in', 'two in']);
    expect(order.slice(-2)).toEqual(['alone in', 'alone out']);
  });
});

async function transactionId(): Promise<string | undefined> {
  const [row] = await transaction.rows<{ id: string }>('SELECT txid_current()::text AS id');
  return row?.id;
}
