import { randomUUID } from 'node:crypto';
import { type Socket } from 'node:net';
import { type DomainError, domainError } from '../errors/domain-error.js';
import { PROBLEM_MEDIA_TYPE, problemOf, STATUS_OF } from './problem.js';
import { Malformed } from './problem.filter.js';

class HeadersTooLarge extends domainError(
  'request.headers_too_large',
  'headers_too_large',
  'The headers or the address are larger than is accepted here.',
) {}
class RequestTooSlow extends domainError(
  'request.timeout',
  'timeout',
  'The request did not arrive in time.',
) {}

const ERRORS: Readonly<Record<string, new () => DomainError>> = {
  HPE_HEADER_OVERFLOW: HeadersTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: RequestTooSlow,
};

/** Answers what Node itself could not read as HTTP, so that no request of the framework's ever exists. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = new (ERRORS[error.code ?? ''] ?? Malformed)();
  const requestId = randomUUID();
  const [status, title] = STATUS_OF[problem.kind];
  const body = JSON.stringify(problemOf(problem, requestId));
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      `Content-Type: ${PROBLEM_MEDIA_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
