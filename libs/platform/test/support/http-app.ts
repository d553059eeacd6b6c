import { once } from 'node:events';
import { connect } from 'node:net';
import { type Type } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { expect } from '@jest/globals';
import {
  createHttpApp,
  createLogger,
  HttpConfig,
  type Problem,
  PinoLogger,
  readConfig,
} from '#libs/platform';
import { testDatabase, type TestDatabase, testRedisUrl } from '#libs/platform/testing';
import { Gate, THINGS_TABLE, ThingsModule } from './things.js';

/** A running application over the things, and ways to talk to it. */
export interface HttpTest {
  app: NestFastifyApplication;
  database: TestDatabase;
  gate: Gate;
  port: number;
  /** Everything that was logged, parsed. */
  logs: Record<string, unknown>[];
  /** A request as a patient, unless `as` says otherwise. */
  send(method: string, path: string, options?: SendOptions): Promise<Response>;
  /** Sends bytes and returns all that comes back until the server closes the connection. */
  raw(text: string | Buffer): Promise<{ status: number; headers: string; body: string }>;
  close(): Promise<void>;
}

export interface SendOptions {
  /** `role userId`, or null for nobody. */
  as?: string | null;
  headers?: Record<string, string>;
  json?: unknown;
  body?: string;
}

export const PATIENT = 'patient 01890000-0000-7000-8000-000000000001';
export const OTHER_PATIENT = 'patient 01890000-0000-7000-8000-000000000002';

/** Starts the application on a free port. */
export async function httpApp(
  options: {
    redisUrl?: string;
    /** Puts something between the application and its database. */
    databaseUrl?: (url: string) => Promise<string>;
    /** What is served; the things, unless said otherwise. */
    module?: Type;
    env?: Record<string, string>;
  } = {},
): Promise<HttpTest> {
  const database = await testDatabase();
  await database.query(THINGS_TABLE);
  Object.assign(process.env, {
    DATABASE_URL: (await options.databaseUrl?.(database.url)) ?? database.url,
    REDIS_URL: options.redisUrl ?? testRedisUrl(),
    ...options.env,
  });
  const logs: Record<string, unknown>[] = [];
  const logger = new PinoLogger(
    createLogger('info', { write: (line) => logs.push(JSON.parse(line) as Record<string, unknown>) }),
  );
  const app = await createHttpApp(options.module ?? ThingsModule, readConfig(HttpConfig), logger);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as { port: number };
  return {
    app,
    database,
    port,
    logs,
    get gate() {
      return app.get(Gate, { strict: false });
    },
    send: (method, path, { as = PATIENT, headers, json, body } = {}) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        method,
        headers: {
          ...(as === null ? {} : { authorization: `Bearer ${as}` }),
          ...(json === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        body: json === undefined ? body : JSON.stringify(json),
      }),
    raw: (text) => raw(port, text),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

async function raw(
  port: number,
  text: string | Buffer,
): Promise<{ status: number; headers: string; body: string }> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  socket.on('error', () => undefined);
  socket.write(text);
  await once(socket, 'close');
  const answer = Buffer.concat(chunks).toString();
  const [headers = '', ...rest] = answer.split('\r\n\r\n');
  return { status: Number(headers.split(' ')[1]), headers, body: rest.join('\r\n\r\n') };
}

/** Asserts that an answer is problem+json with all its fields, and returns it. */
export async function expectProblem(response: Response, status: number, code?: string): Promise<Problem> {
  const text = await response.text();
  expect({ status: response.status, text }).toEqual({ status, text: expect.any(String) });
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = JSON.parse(text) as Problem;
  expectWhole(problem, status, code);
  expect(problem.requestId).toBe(response.headers.get('x-request-id'));
  return problem;
}

/** Asserts the fields that every problem has. */
export function expectWhole(problem: Problem, status: number, code?: string): void {
  expect(problem).toMatchObject({
    type: `urn:problem:${problem.code}`,
    status,
    title: expect.stringMatching(/./),
    detail: expect.stringMatching(/./),
    instance: `urn:request:${problem.requestId}`,
    code: code ?? expect.stringMatching(/^[a-z_]+\.[a-z_]+$/),
    requestId: expect.stringMatching(/./),
  });
  if (status === 422) expect(problem.errors).toEqual(expect.any(Array));
}
