import {
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
  applyDecorators,
} from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { ApiHeader } from '@nestjs/swagger';
import { PreconditionFailed, PreconditionRequired } from '../errors/domain-error.js';

/** A resource that counts its changes. */
export interface Versioned {
  /** Rises with each change. */
  version: number;
}

/** Sends the version of a single resource as its ETag, and 304 when the client has that version already. */
@Injectable()
class ETagInterceptor implements NestInterceptor<Versioned, Versioned | undefined> {
  intercept(execution: ExecutionContext, next: CallHandler<Versioned>): Observable<Versioned | undefined> {
    const http = execution.switchToHttp();
    return next.handle().pipe(
      map((body) => {
        const tag = `"${body.version}"`;
        const reply = http.getResponse<FastifyReply>();
        void reply.header('ETag', tag);
        const request = http.getRequest<FastifyRequest>();
        const known = tagsOf(request.headers['if-none-match']);
        const isRead = request.method === 'GET' || request.method === 'HEAD';
        if (!isRead || !(known.includes(tag) || known.includes('*'))) return body;
        void reply.code(304);
        return undefined;
      }),
    );
  }
}

/** Marks a route that answers with one versioned resource. */
export const WithETag = (): MethodDecorator => UseInterceptors(ETagInterceptor);

/**
 * The version that the client's `If-Match` names: undefined if it sent none (or `*`).
 * With `{ required: true }` a missing one is refused with 428.
 */
const ExpectedVersionParam = createParamDecorator(
  ({ required }: { required: boolean }, execution: ExecutionContext): number | undefined => {
    const header = execution.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined && required) throw new PreconditionRequired();
    if (header === undefined || header.trim() === '*') return undefined;
    const version = /^"(\d{1,9})"$/.exec(header.trim())?.[1];
    // A tag that we never gave out matches no version.
    if (version === undefined) throw new PreconditionFailed();
    return Number(version);
  },
);

export const IfMatch = (options: { required: boolean } = { required: false }): ParameterDecorator =>
  ExpectedVersionParam(options);

/** Documents the `If-Match` header of a route. */
export const TakesIfMatch = (options: { required: boolean } = { required: false }): MethodDecorator =>
  applyDecorators(
    ApiHeader({
      name: 'If-Match',
      required: options.required,
      description: 'ETag of the version that the change is based on.',
      schema: { type: 'string', example: '"1"' },
    }),
  );

/** @throws PreconditionFailed when the client's version is not the present one */
export function assertVersion(entity: Versioned, expected: number | undefined): void {
  if (expected !== undefined && expected !== entity.version) throw new PreconditionFailed();
}

function tagsOf(header: string | undefined): string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
