import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Observable } from 'rxjs';
import { currentContext } from '../context/request-context.js';

/** What a signed-in person reads is about people, and what a sign-in answers is a secret: no cache may keep either. */
@Injectable()
export class NoStoreInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType() !== 'http') return next.handle();
    const { method } = execution.switchToHttp().getRequest<FastifyRequest>();
    if (currentContext()?.actor || method !== 'GET')
      void execution.switchToHttp().getResponse<FastifyReply>().header('Cache-Control', 'no-store');
    return next.handle();
  }
}
