import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { type FastifyRequest } from 'fastify';
import { type Observable } from 'rxjs';
import { type FieldError, ValidationFailed } from '../errors/domain-error.js';

/** How Nest numbers what a handler's parameters take from the request. */
const PARAMETER = { request: 0, body: 3, query: 4 } as const;

interface Taken {
  body: boolean;
  query: boolean;
}

/** Refuses a body or query where the route takes none: an unknown property is never ignored, there least of all. */
@Injectable()
export class UnaskedInterceptor implements NestInterceptor {
  private readonly taken = new WeakMap<object, Taken>();

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType() !== 'http') return next.handle();
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const { body, query } = this.takenBy(execution);
    const faults = [...(body ? [] : faultsOf(request.body)), ...(query ? [] : faultsOf(request.query))];
    if (faults.length > 0) throw new ValidationFailed(faults);
    return next.handle();
  }

  private takenBy(execution: ExecutionContext): Taken {
    const handler = execution.getHandler();
    let taken = this.taken.get(handler);
    if (!taken) {
      const args = (Reflect.getMetadata(ROUTE_ARGS_METADATA, execution.getClass(), handler.name) ??
        {}) as object;
      const kinds = new Set(Object.keys(args).map((key) => Number(key.split(':')[0])));
      const whole = kinds.has(PARAMETER.request);
      taken = { body: whole || kinds.has(PARAMETER.body), query: whole || kinds.has(PARAMETER.query) };
      this.taken.set(handler, taken);
    }
    return taken;
  }
}

function faultsOf(value: unknown): FieldError[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object' || Array.isArray(value))
    return [{ pointer: '', code: 'not_taken', detail: 'This route takes no body.' }];
  return Object.keys(value).map((key) => ({
    pointer: `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: 'unknown_property',
    detail: `property ${key} should not exist`,
  }));
}
