import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { catchError, from, mergeMap, type Observable, throwError } from 'rxjs';
import { PERMISSION } from './permit.decorator.js';
import { Refusals } from './refusals.js';

/** Has every refusal that a route throws noted before it is answered. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly refusals: Refusals,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError((thrown: unknown) => {
        const permission = this.reflector.get<string | undefined>(PERMISSION, execution.getHandler());
        return from(this.refusals.note(thrown, permission)).pipe(mergeMap(() => throwError(() => thrown)));
      }),
    );
  }
}
