import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { lockInOrder, lockSharedInOrder, sqlState, type Transaction } from '#libs/platform';
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
