import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Pool, type PoolClient } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { sqlState } from './sql-state.js';

const MAX_ATTEMPTS = 5;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

interface Scope {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void)[];
}

/**
 * The unit of work. A use case says `transaction.run(async () => …)`; everything that it calls reaches
 * the same transaction through here, without passing it along. A nested `run` joins the outer one.
 */
@Injectable()
export class Transaction {
  private readonly scope = new AsyncLocalStorage<Scope>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction: all of it is committed, or nothing. When PostgreSQL gives up a
   * transaction for the sake of another (40001, 40P01), the whole of `work` runs again.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.scope.getStore()) return work();
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        const state = sqlState(error);
        if (attempt === MAX_ATTEMPTS || (state !== SERIALIZATION_FAILURE && state !== DEADLOCK_DETECTED))
          throw error;
        // The victims of one conflict must not meet again at once.
        await sleep(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  /** Runs `action` once the transaction in hand is committed (at once, if there is none). It must not fail. */
  afterCommit(action: () => void): void {
    const scope = this.scope.getStore();
    if (scope) scope.afterCommit.push(action);
    else action();
  }

  /** Whether a transaction is in hand. */
  get active(): boolean {
    return this.scope.getStore() !== undefined;
  }

  /** The entity manager of the transaction in hand, else one that commits each statement by itself. */
  get manager(): EntityManager {
    return this.scope.getStore()?.runner.manager ?? this.dataSource.manager;
  }

  /** The repository of an entity in the transaction in hand. */
  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  /**
   * Runs one SQL statement and returns its rows. With a `name` it is prepared once per connection, which
   * is worth having on hot paths. Values go in as parameters only.
   */
  async rows<Row>(sql: string, values: readonly unknown[] = [], name?: string): Promise<Row[]> {
    const scope = this.scope.getStore();
    const client = scope ? ((await scope.runner.connect()) as PoolClient) : this.pool;
    const result = await client.query<Row & object>({
      text: sql,
      values: [...values],
      ...(name ? { name } : {}),
    });
    return result.rows;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const scope: Scope = { runner, afterCommit: [] };
    try {
      await runner.startTransaction();
      const result = await this.scope.run(scope, work);
      await runner.commitTransaction();
      scope.afterCommit.forEach((action) => action());
      return result;
    } catch (error) {
      // A connection that is gone has rolled back by itself; the first error is the one to tell.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}
