import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  Logger,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { PERMISSION } from '../access/permit.decorator.js';
import { Permissions } from '../access/permissions.js';
import { Refusals } from '../access/refusals.js';
import { type RequestContext, withContext } from '../context/request-context.js';
import { newId } from '../database/id.js';
import { Forbidden, TooManyRequests, Unauthenticated } from '../errors/domain-error.js';
import { domainErrorOf } from '../http/problem.filter.js';
import { RateLimitConfig } from '../rate-limit/rate-limit.config.js';
import { acknowledgementOf } from './acknowledgement.js';
import { type ConnectedClient } from './connected-socket.js';
import { evict } from './evict.js';
import { GATEWAY, type GatewayDescription } from './gateway-description.js';
import { Failed } from './realtime.errors.js';
import { SocketAuthenticator } from './socket-authenticator.js';

const EVENTS_PER_SECOND = 20;
/** Whoever goes on so far beyond the limit does not listen to refusals. */
const FLOOD = 10;

/**
 * The one way in which every event of a socket is done: counted, in its turn after the former ones of the same
 * socket, with the caller's session and role looked at anew, and always acknowledged, with `{ ok: true, … }` or
 * `{ ok: false, error: { code, detail } }`.
 */
@Injectable()
export class SocketEventInterceptor implements NestInterceptor {
  private readonly logger = new Logger('Sockets');
  private readonly limiter: RateLimiterMemory;

  constructor(
    private readonly reflector: Reflector,
    private readonly permissions: Permissions,
    private readonly authenticator: SocketAuthenticator,
    private readonly refusals: Refusals,
    config: RateLimitConfig,
  ) {
    const points = Math.max(1, Math.floor(EVENTS_PER_SECOND * config.RATE_LIMIT_FACTOR));
    this.limiter = new RateLimiterMemory({ points, duration: 1 });
  }

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const client = execution.switchToWs().getClient<ConnectedClient>();
    const { lane } = this.reflector.get<GatewayDescription>(GATEWAY, execution.getClass());
    const context: RequestContext = {
      requestId: newId(),
      address: client.data.address,
      actor: null,
      ...(lane ? { lane } : {}),
    };
    const permission = this.reflector.get<string | undefined>(PERMISSION, execution.getHandler());
    const work = async (): Promise<object> => {
      try {
        await this.authorize(client, permission, context);
        const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
        return { ok: true, ...(answer as object | undefined) };
      } catch (thrown) {
        return this.refuse(thrown, permission);
      }
    };
    return from(this.admitted(client, () => withContext(context, work)));
  }

  /** Counts before anything waits, so that the queue of a socket is as short as its limit. */
  private async admitted(client: ConnectedClient, work: () => Promise<object>): Promise<object> {
    const used = await this.limiter
      .consume(client.id)
      .catch((refused: { consumedPoints: number }) => refused);
    if (used.consumedPoints > this.limiter.points * FLOOD) evict(client, new TooManyRequests());
    if (used.consumedPoints > this.limiter.points) return acknowledgementOf(new TooManyRequests());
    const done = client.data.last.then(work);
    client.data.last = done;
    return done;
  }

  private async authorize(
    client: ConnectedClient,
    permission: string | undefined,
    context: RequestContext,
  ): Promise<void> {
    const identity = await this.authenticator.identify(client.data.token);
    if (!identity) {
      evict(client, new Unauthenticated());
      throw new Unauthenticated();
    }
    context.actor = identity.actor;
    if (permission === undefined || !this.permissions.allows(identity.actor.role, permission))
      throw new Forbidden();
  }

  private async refuse(thrown: unknown, permission: string | undefined): Promise<object> {
    await this.refusals.note(thrown, permission);
    const known = domainErrorOf(thrown);
    if (!known) this.logger.error(thrown);
    return acknowledgementOf(known ?? new Failed());
  }
}
