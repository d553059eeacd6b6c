import { types } from 'node:util';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { errorOfConstraint } from '../database/constraint-errors.js';
import { sqlState } from '../database/sql-state.js';
import {
  DomainError,
  domainError,
  Forbidden,
  NotFound,
  TooManyRequests,
  Unauthenticated,
  ValidationFailed,
} from '../errors/domain-error.js';
import { PROBLEM_MEDIA_TYPE, problemOf, STATUS_OF } from './problem.js';

/** What was sent is no request that could be understood. */
export class Malformed extends domainError(
  'request.malformed',
  'malformed',
  'The request could not be read: check its syntax.',
) {}
class TooLarge extends domainError(
  'request.too_large',
  'too_large',
  'The request is larger than is accepted here.',
) {}
/** The body is of a kind that is not taken here. */
export class UnsupportedMediaType extends domainError(
  'request.unsupported_media_type',
  'unsupported_media_type',
  'Send the body as application/json.',
) {}
class RouteNotFound extends domainError('route.not_found', 'not_found', 'There is no such route.') {}
class Unavailable extends domainError(
  'service.unavailable',
  'unavailable',
  'The service cannot answer now: try again soon.',
) {}

class ValueNotStorable extends ValidationFailed {
  constructor() {
    super([{ pointer: '', code: 'value_not_storable', detail: 'A value is outside of what can be stored.' }]);
  }
}

const FRAMEWORK_ERRORS: Partial<Record<number, new () => DomainError>> = {
  400: Malformed,
  401: Unauthenticated,
  403: Forbidden,
  404: RouteNotFound,
  408: Malformed,
  413: TooLarge,
  // The router's word for a parameter that is longer than any id.
  414: NotFound,
  415: UnsupportedMediaType,
  429: TooManyRequests,
  431: TooLarge,
  503: Unavailable,
};

/** SQLSTATEs that say the database is away, overwhelmed or torn between too many, not that the statement was wrong. */
const DATABASE_AWAY =
  /^(08|53|57P|57014|55P03|25P03|40001|40P01|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|EAI_AGAIN|ENOTFOUND)/;
/** What pg says without a code. */
const CONNECTION_LOST =
  /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/;
/** SQLSTATE class of values that PostgreSQL cannot take: only a request could have brought them. */
const DATA_EXCEPTION = /^22/;

/** Turns everything that is thrown during a request into problem+json; what is unforeseen shows nothing of itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), thrown, this.logger);
  }
}

/** Answers a request with the problem that `thrown` stands for. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  thrown: unknown,
  logger: Logger,
): void {
  const error = domainErrorOf(thrown);
  if (!error || error instanceof Unavailable) logger.error(thrown);
  if (reply.sent) return;
  // Errors of the router come before any hook has set the headers.
  void reply.header('X-Request-Id', request.id).header('Cache-Control', 'no-store');
  if (!error) {
    void reply
      .code(500)
      .type(PROBLEM_MEDIA_TYPE)
      .send({
        type: 'urn:problem:service.failed',
        title: 'Internal error',
        status: 500,
        detail: 'Something went wrong on our side; the request id helps to find it.',
        instance: `urn:request:${request.id}`,
        code: 'service.failed',
        requestId: request.id,
      });
    return;
  }
  const retryAfter = error.metadata.retryAfterSeconds;
  if (typeof retryAfter === 'number') void reply.header('Retry-After', String(retryAfter));
  else if (error.kind === 'unavailable') void reply.header('Retry-After', '5');
  if (error.kind === 'unauthenticated') void reply.header('WWW-Authenticate', 'Bearer');
  void reply.code(STATUS_OF[error.kind][0]).type(PROBLEM_MEDIA_TYPE).send(problemOf(error, request.id));
}

/** The refusal that anything thrown stands for, whichever transport tells of it; undefined for what is unforeseen. */
export function domainErrorOf(thrown: unknown): DomainError | undefined {
  if (thrown instanceof DomainError) return thrown;
  const violated = errorOfConstraint(thrown);
  if (violated) return violated;
  if (thrown instanceof HttpException) return frameworkError(thrown.getStatus());
  if (!(thrown instanceof Error) && !types.isNativeError(thrown)) return undefined;
  if ('statusCode' in thrown && typeof thrown.statusCode === 'number')
    return frameworkError(thrown.statusCode);
  if (isDatabaseAway(thrown)) return new Unavailable();
  return DATA_EXCEPTION.test(sqlState(thrown) ?? '') ? new ValueNotStorable() : undefined;
}

function frameworkError(status: number): DomainError | undefined {
  const type = FRAMEWORK_ERRORS[status] ?? (status >= 400 && status < 500 ? Malformed : undefined);
  return type && new type();
}

function isDatabaseAway(error: Error): boolean {
  const code = sqlState(error);
  return code === undefined ? CONNECTION_LOST.test(error.message) : DATABASE_AWAY.test(code);
}
