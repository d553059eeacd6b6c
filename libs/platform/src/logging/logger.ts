import { types } from 'node:util';
import { type LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import { constraintOf, sqlState } from '../database/sql-state.js';
import { currentContext } from '../context/request-context.js';

/** Names under which secrets and patient data travel; a log line never shows their values. */
const REDACTED = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'accessToken',
  'refreshToken',
  'code',
  'authorization',
  'cookie',
  'email',
  'phone',
  'nationalId',
  'firstName',
  'lastName',
  'dateOfBirth',
  'reason',
];

/** Structured logs on standard output, each line with the request and the actor that it belongs to. */
export function createLogger(level: string, destination?: pino.DestinationStream): pino.Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
      mixin() {
        const context = currentContext();
        return context ? { requestId: context.requestId, actorId: context.actor?.userId ?? undefined } : {};
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

/** An address of a mailbox, or the user and password of a URL. */
const ADDRESS = /[^\s<>"'()=]+@[^\s<>"'()]+/g;
/** SQLSTATE class of values that do not fit: PostgreSQL's message quotes them. */
const DATA_EXCEPTION = /^22/;

/**
 * What a log may know of an error. A database error also carries the statement's values and the row that was
 * in the way, which is patient data; and messages of mail servers quote addresses.
 */
function describeError(error: unknown): object {
  if (!types.isNativeError(error)) return { message: scrub(String(error)) };
  const message = safeMessage(error);
  return {
    type: error.constructor.name,
    message,
    // `code` is a redacted name.
    errorCode: sqlState(error),
    constraint: constraintOf(error),
    stack: [`${error.name}: ${message}`, ...(error.stack ?? '').split('\n').filter(isFrame)].join('\n'),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

function safeMessage(error: Error): string {
  return DATA_EXCEPTION.test(sqlState(error) ?? '') ? 'A value does not fit.' : scrub(error.message);
}

const isFrame = (line: string): boolean => /^\s+at /.test(line);
const scrub = (text: string): string => text.replace(ADDRESS, '[redacted]');

/** Gives Nest's own log calls to pino. */
export class PinoLogger implements LoggerService {
  constructor(readonly pino: pino.Logger) {}

  log = (message: unknown, ...rest: unknown[]): void => this.write('info', message, rest);
  error = (message: unknown, ...rest: unknown[]): void => this.write('error', message, rest);
  warn = (message: unknown, ...rest: unknown[]): void => this.write('warn', message, rest);
  debug = (message: unknown, ...rest: unknown[]): void => this.write('debug', message, rest);
  verbose = (message: unknown, ...rest: unknown[]): void => this.write('trace', message, rest);
  fatal = (message: unknown, ...rest: unknown[]): void => this.write('fatal', message, rest);

  /** Nest calls `error(message, stack?, context?)` and the others with `(message, context?)`. */
  private write(level: pino.Level, message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : undefined;
    if (types.isNativeError(message)) this.pino[level]({ err: message, context }, safeMessage(message));
    else if (typeof message === 'object') this.pino[level]({ ...message, context });
    else this.pino[level]({ context, stack }, scrub(String(message as string | undefined)));
  }
}
