import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { domainError, sqlState, type Transaction } from '#libs/platform';
import { type Accounts, accountsContext, failure } from './support/accounts.js';

let context: Accounts;
let transaction: Transaction;
let add: Accounts['add'];
let balances: Accounts['balances'];

beforeAll(async () => {
  context = await accountsContext();
  ({ transaction, add, balances } = context);
});
afterAll(() => context.close());
beforeEach(() => context.reset());

const inUse = (): number => {
  const { master } = context.get(DataSource).driver as unknown as {
    master: { totalCount: number; idleCount: number };
  };
  return master.totalCount - master.idleCount;
};

class Counted extends domainError('test.counted', 'invalid', 'It was wrong.') {
  override readonly keepsChanges = true;
}

describe('a refusal that keeps changes', () => {
  it('is thrown after the commit, from however deep it comes', async () => {
    const told: string[] = [];
    const refused = transaction.run(() =>
      transaction.run(async () => {
        await add('a', -1);
        transaction.afterCommit(() => told.push('committed'));
        throw new Counted();
      }),
    );
    await expect(refused).rejects.toThrow(Counted);
    expect(told).toEqual(['committed']);
    expect(await balances()).toEqual({ a: 9, b: 10 });
    expect(inUse()).toBe(0);
  });
});

describe('transaction.outside', () => {
  it('writes what stays when the transaction in hand is rolled back', async () => {
    await failure(
      transaction.run(async () => {
        await add('a', -1);
        await transaction.outside(() => add('b', -2));
        expect(transaction.active).toBe(true);
        throw new Error('no');
      }),
    );
    expect(await balances()).toEqual({ a: 10, b: 8 });
  });

  it('has a transaction of its own where it asks for one', async () => {
    await transaction.run(async () => {
      await add('a', -1);
      await failure(
        transaction.outside(() =>
          transaction.run(async () => {
            await add('b', -2);
            throw new Error('no');
          }),
        ),
      );
    });
    expect(await balances()).toEqual({ a: 9, b: 10 });
  });
});

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

async function transactionId(): Promise<string | undefined> {
  const [row] = await transaction.rows<{ id: string }>('SELECT txid_current()::text AS id');
  return row?.id;
}
