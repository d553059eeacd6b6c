import { type LoggerService } from '@nestjs/common';
import { pino } from 'pino';
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
      redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
      mixin() {
        const context = currentContext();
        return context ? { requestId: context.requestId, actorId: context.actor?.userId ?? undefined } : {};
      },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
}

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
    if (message instanceof Error) this.pino[level]({ err: message, context });
    else if (typeof message === 'object') this.pino[level]({ ...message, context });
    else this.pino[level]({ context, stack }, String(message));
  }
}
