import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger, Optional } from '@nestjs/common';
import { type Pool, type PoolClient } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { currentContext } from '../context/request-context.js';
import { DomainError } from '../errors/domain-error.js';
import { EmergencyDatabase } from './emergency-database.js';
import { sqlState } from './sql-state.js';

const MAX_ATTEMPTS = 5;
const SERIALIZATION_FAILURE = '40001';
const DEADLOCK_DETECTED = '40P01';

interface Scope {
  readonly runner: QueryRunner;
  readonly afterCommit: (() => void)[];
  /** Set at commit or rollback: from then on the connection belongs to somebody else. */
  ended: boolean;
}

/**
 * The unit of work. A use case says `transaction.run(async () => …)`; everything that it calls reaches
 * the same transaction through here, without passing it along. A nested `run` joins the outer one.
 */
@Injectable()
export class Transaction {
  private readonly logger = new Logger(Transaction.name);
  private readonly scopes = new AsyncLocalStorage<Scope | undefined>();

  constructor(
    private readonly ordinary: DataSource,
    /** Only the api has it. */
    @Optional() private readonly emergency?: EmergencyDatabase,
  ) {}

  /**
   * Runs `work` in one transaction: all of it is committed, or nothing. A refusal that `keepsChanges` is thrown after the
   * commit. When PostgreSQL gives up a
   * transaction for the sake of another (40001, 40P01), the whole of `work` runs again.
   */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.scope) return work();
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

  /**
   * Runs `work` outside the transaction in hand, so that what it writes stays when that is rolled back. It takes a
   * second connection while the first is held: where many do so at once, they may wait for each other.
   */
  outside<T>(work: () => Promise<T>): Promise<T> {
    return this.scopes.run(undefined, work);
  }

  /**
   * Runs `action` once the transaction in hand is committed (at once, if there is none). What fails in it
   * is logged only: the change stands.
   */
  afterCommit(action: () => void): void {
    if (this.scope) this.scope.afterCommit.push(action);
    else action();
  }

  /** Whether a transaction is in hand. */
  get active(): boolean {
    return this.scope !== undefined;
  }

  /** The entity manager of the transaction in hand, else one that commits each statement by itself. */
  get manager(): EntityManager {
    return this.scope?.runner.manager ?? this.dataSource.manager;
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
    const client = this.scope ? await connectionOf(this.scope.runner) : this.pool;
    const result = await client.query<Row & object>({
      text: sql,
      values: [...values],
      ...(name ? { name } : {}),
    });
    return result.rows;
  }

  /** Emergencies have connections of their own. */
  private get dataSource(): DataSource {
    return (currentContext()?.lane === 'emergency' && this.emergency?.dataSource) || this.ordinary;
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  /** The transaction in hand. Work that was not awaited must not slip into the next user's transaction. */
  private get scope(): Scope | undefined {
    const scope = this.scopes.getStore();
    if (scope?.ended) throw new Error('The transaction has ended: something in it was not awaited.');
    return scope;
  }

  private async attempt<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const scope: Scope = { runner, afterCommit: [], ended: false };
    let outcome: Outcome<T>;
    try {
      await runner.startTransaction();
      outcome = await this.scopes.run(scope, () => outcomeOf(work));
      await commit(runner);
    } catch (error) {
      scope.ended = true;
      // A connection that is gone has rolled back by itself; the first error is the one to tell.
      await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      scope.ended = true;
      await runner.release();
    }
    scope.afterCommit.forEach((action) => this.follow(action));
    if ('refusal' in outcome) throw outcome.refusal;
    return outcome.result;
  }

  private follow(action: () => void): void {
    try {
      action();
    } catch (error) {
      this.logger.error(error);
    }
  }
}

/** How work that is to be committed has ended. */
type Outcome<T> = { result: T } | { refusal: DomainError };

/** @throws whatever the work throws, but for refusals that keep what was written */
async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { result: await work() };
  } catch (error) {
    if (error instanceof DomainError && error.keepsChanges) return { refusal: error };
    throw error;
  }
}

async function connectionOf(runner: QueryRunner): Promise<PoolClient> {
  return (await runner.connect()) as PoolClient;
}

/** PostgreSQL answers the COMMIT of a failed transaction with a rollback, and calls that a success. */
async function commit(runner: QueryRunner): Promise<void> {
  const { command } = await (await connectionOf(runner)).query('COMMIT');
  if (command !== 'COMMIT')
    throw new Error('Nothing was committed: an error inside the transaction was caught and forgotten.');
}
