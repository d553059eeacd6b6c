import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { SYSTEM } from '../access/actor.js';
import { withContext } from '../context/request-context.js';
import { createLogger, PinoLogger } from './logger.js';

function logging(level = 'info'): {
  logger: PinoLogger;
  lines: () => Record<string, unknown>[];
  text: () => string;
} {
  const written: string[] = [];
  return {
    logger: new PinoLogger(createLogger(level, { write: (line) => void written.push(line) })),
    lines: () => written.map((line) => JSON.parse(line) as Record<string, unknown>),
    text: () => written.join(''),
  };
}

/** What PostgreSQL's driver hands up when a value is taken already. */
function uniqueViolation(): QueryFailedError {
  const driver = Object.assign(new Error('duplicate key value violates unique constraint "users_email"'), {
    code: '23505',
    constraint: 'users_email',
    detail: 'Key (email)=(sara@example.org) already exists.',
    where: 'sara@example.org',
  });
  return new QueryFailedError('INSERT INTO users VALUES ($1)', ['sara@example.org', '1988-05-12'], driver);
}

describe('the log', () => {
  it('writes one JSON object a line, with level, time and message', () => {
    const { logger, lines } = logging();
    logger.log('Listening.', 'Main');
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        msg: 'Listening.',
        context: 'Main',
      },
    ]);
  });

  it('names the request and the actor that a line belongs to', () => {
    const { logger, lines } = logging();
    const actor = { ...SYSTEM, role: 'patient' as const, userId: 'u-1' };
    withContext({ requestId: 'r-1', address: '::1', actor }, () => logger.warn('inside'));
    withContext({ requestId: 'r-2', address: null, actor: null }, () => logger.warn('nobody'));
    logger.warn('outside');
    expect(lines().map(({ requestId, actorId }) => [requestId, actorId])).toEqual([
      ['r-1', 'u-1'],
      ['r-2', undefined],
      [undefined, undefined],
    ]);
  });

  it.each([
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
  ])('shows no %s, at the top, within and deeper', (name) => {
    const { logger, text } = logging();
    logger.log({ [name]: 'SECRET', body: { [name]: 'SECRET', inner: { [name]: 'SECRET' } }, kept: 'yes' });
    expect(text()).not.toContain('SECRET');
    expect(text()).toContain('"kept":"yes"');
  });

  it('tells of a database error what happened where, and no value', () => {
    const { logger, text, lines } = logging();
    logger.error(uniqueViolation());
    expect(lines()[0]?.err).toMatchObject({
      type: 'QueryFailedError',
      message: 'duplicate key value violates unique constraint "users_email"',
      errorCode: '23505',
      constraint: 'users_email',
      stack: expect.stringContaining('logger.spec'),
    });
    expect(text()).not.toMatch(/sara|1988|INSERT/);
  });

  it('tells of a value that does not fit that it does not', () => {
    const { logger, text, lines } = logging();
    const driver = Object.assign(new Error('invalid input syntax for type date: "12 May 1988"'), {
      code: '22007',
    });
    logger.error(new QueryFailedError('SELECT $1::date', ['12 May 1988'], driver));
    expect(lines()[0]?.err).toMatchObject({ errorCode: '22007' });
    expect(text()).not.toMatch(/1988/);
  });

  it('takes addresses out of messages, of causes as well', () => {
    const { logger, text } = logging();
    logger.error(
      new Error('550 <sara@example.org> unknown', { cause: new Error('RCPT TO:sara@example.org') }),
    );
    logger.warn('redis://user:hunter2@redis.example:6379 is away');
    expect(text()).not.toMatch(/sara|hunter2/);
    expect(text()).toMatch(/550 <\[redacted\]> unknown/);
  });

  it('tells the kind and place of an unforeseen error', () => {
    const { logger, lines } = logging();
    logger.error(new TypeError('x is not a function'), undefined, 'Http');
    expect(lines()[0]).toMatchObject({
      level: 'error',
      context: 'Http',
      err: {
        type: 'TypeError',
        message: 'x is not a function',
        stack: expect.stringContaining('    at '),
      },
    });
  });

  it.each([undefined, null, 'text', 7, { code: 'SECRET' }])('takes whatever is thrown: %p', (thrown) => {
    const { logger, lines, text } = logging();
    logger.error(thrown);
    expect(lines()).toHaveLength(1);
    expect(text()).not.toContain('SECRET');
  });

  it('writes nothing below its level', () => {
    const { logger, lines } = logging('warn');
    logger.log('no');
    logger.debug('no');
    logger.verbose('no');
    logger.warn('yes');
    logger.fatal('yes');
    expect(lines().map(({ level }) => level)).toEqual(['warn', 'fatal']);
  });
});
