import { createHash } from 'node:crypto';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { lastValueFrom, type Observable, from } from 'rxjs';
import { Clock } from '../clock/clock.js';
import { currentContext } from '../context/request-context.js';
import { Transaction } from '../database/transaction.js';
import { DomainError, domainError, ValidationFailed } from '../errors/domain-error.js';
import { unsafeTexts } from './text-safety.js';

/** The key came before with another request. */
export class IdempotencyKeyReused extends domainError(
  'idempotency.key_reused',
  'invalid',
  'This Idempotency-Key was used for another request.',
) {}
/** The first request with this key has not ended yet. */
export class IdempotencyInFlight extends domainError(
  'idempotency.in_flight',
  'conflict',
  'A request with this Idempotency-Key is still under way.',
) {}

/** How a key is taken: whoever comes second goes away, or waits. */
interface KeyLock {
  sql: string;
  name: string;
}

const NAME = `hashtextextended($1::text || ':' || $2, 1)`;
const TRY: KeyLock = { sql: `pg_try_advisory_xact_lock(${NAME})`, name: 'idempotency_claim' };
const WAIT: KeyLock = {
  sql: `pg_advisory_xact_lock(${NAME}) IS NOT NULL`,
  name: 'idempotency_claim_waiting',
};

interface Key {
  userId: string;
  key: string;
  lock: KeyLock;
}

interface StoredAnswer {
  request_hash: string;
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

const KEPT_MILLISECONDS = 86_400_000;
const KEPT_HEADERS = ['etag', 'location'];

const WITHOUT_IDEMPOTENCY = 'hospital:without-idempotency';

/**
 * Marks a POST that pays no heed to `Idempotency-Key`, because its body holds passwords (what is kept to know a
 * repeat would let them be guessed) or is not read before the handler runs (an upload, during which no
 * transaction may be open). It must be one that a repeat cannot harm.
 */
export const WithoutIdempotency = (): MethodDecorator =>
  applyDecorators(SetMetadata(WITHOUT_IDEMPOTENCY, true), ApiExtension('x-idempotent', false));

const REPEATS_WAIT = 'hospital:repeats-wait';

/**
 * Marks a POST whose repeats wait for the first and get its answer, where others are told that it is still under way:
 * whoever cries for help again must be answered, and is not to try again.
 */
export const RepeatsWait = (): MethodDecorator => SetMetadata(REPEATS_WAIT, true);

/**
 * Honours `Idempotency-Key` on every signed-in POST. The key, the change and the answer are committed in
 * one transaction: after a crash there is all of it or nothing, and a repeat gets the same answer.
 * Refusals are not kept: they changed nothing, and may end differently next time.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType() !== 'http') return next.handle();
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const key = request.headers['idempotency-key'];
    const userId = currentContext()?.actor?.userId;
    if (request.method !== 'POST' || key === undefined || !userId) return next.handle();
    if (this.reflector.get<true | undefined>(WITHOUT_IDEMPOTENCY, execution.getHandler()))
      return next.handle();
    if (typeof key !== 'string' || key.length === 0 || key.length > 255) {
      throw ValidationFailed.at(
        '/Idempotency-Key',
        'length',
        'Idempotency-Key must have 1 to 255 characters.',
      );
    }
    // Interceptors come before the pipes, and hashing what is nested without end would exhaust the stack.
    const unsafe = unsafeTexts(request.body);
    if (unsafe.length > 0) throw new ValidationFailed(unsafe);
    const reply = execution.switchToHttp().getResponse<FastifyReply>();
    const lock = this.reflector.get<true | undefined>(REPEATS_WAIT, execution.getHandler()) ? WAIT : TRY;
    return from(this.transaction.run(() => this.once({ userId, key, lock }, request, reply, next)));
  }

  private async once(
    { userId, key, lock }: Key,
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const hash = hashOf(request);
    const stored = await this.claim({ userId, key, lock }, hash);
    if (stored) {
      if (stored.request_hash !== hash) throw new IdempotencyKeyReused();
      void reply.headers({ ...stored.headers, 'Idempotency-Replayed': 'true' }).code(stored.status);
      return stored.body ?? undefined;
    }
    const body: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined }).catch(
      (error: unknown) => this.refuse(error, userId, key),
    );
    const headers = Object.fromEntries(
      KEPT_HEADERS.flatMap((name) => (reply.hasHeader(name) ? [[name, reply.getHeader(name)]] : [])),
    );
    await this.transaction.rows(
      'UPDATE idempotency_keys SET status = $3, headers = $4, body = $5 WHERE user_id = $1 AND key = $2',
      [
        userId,
        key,
        reply.statusCode,
        JSON.stringify(headers),
        body === undefined ? null : JSON.stringify(body),
      ],
      'idempotency_store',
    );
    return body;
  }

  /** A refusal is not kept; one that keeps what was written would keep the claim of the key, too. */
  private async refuse(error: unknown, userId: string, key: string): Promise<never> {
    if (error instanceof DomainError && error.keepsChanges)
      await this.transaction.rows(
        'DELETE FROM idempotency_keys WHERE user_id = $1 AND key = $2',
        [userId, key],
        'idempotency_release',
      );
    throw error;
  }

  /** Takes the key, or returns the answer that is stored under it. */
  private async claim({ userId, key, lock }: Key, hash: string): Promise<StoredAnswer | undefined> {
    const now = this.clock.now();
    const [claimed] = await this.transaction.rows<{ free: boolean; inserted: boolean }>(
      `WITH lock AS MATERIALIZED (SELECT ${lock.sql} AS free),
            claim AS (
              INSERT INTO idempotency_keys (user_id, key, request_hash, status, headers, created_at)
              SELECT $1::uuid, $2, $3, 0, '{}', $4::timestamptz FROM lock WHERE free
              ON CONFLICT (user_id, key) DO UPDATE
                SET request_hash = excluded.request_hash, status = 0, headers = '{}', body = NULL, created_at = excluded.created_at
                WHERE idempotency_keys.created_at <= $5
              RETURNING 1)
       SELECT free, EXISTS (SELECT FROM claim) AS inserted FROM lock`,
      [userId, key, hash, now, new Date(now.getTime() - KEPT_MILLISECONDS)],
      lock.name,
    );
    if (!claimed?.free) throw new IdempotencyInFlight();
    if (claimed.inserted) return undefined;
    const [stored] = await this.transaction.rows<StoredAnswer>(
      'SELECT request_hash, status, headers, body FROM idempotency_keys WHERE user_id = $1 AND key = $2',
      [userId, key],
      'idempotency_read',
    );
    return stored;
  }
}

function hashOf(request: FastifyRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([request.method, request.url, canonical(request.body ?? null)]))
    .digest('hex');
}

/** The same value whatever the order of its properties. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}
