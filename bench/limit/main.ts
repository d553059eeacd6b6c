import { verify } from '@node-rs/argon2';
import fastify from 'fastify';
import { Pool } from 'pg';
import { v7 } from 'uuid';
import { type Recording } from '../recorder.js';
import { type Variables } from '../template.js';
import { replay } from './replay.js';

const { DATABASE_URL, DATABASE_POOL_SIZE, PASSWORD = '', PASSWORD_HASH = '' } = process.env;

/** What no product on this machine can beat: bare Fastify, and pg with the product's own statements. */
const app = fastify({ bodyLimit: 64 * 1024 * 1024, forceCloseConnections: true });
const pool = new Pool({ connectionString: DATABASE_URL, max: Number(DATABASE_POOL_SIZE) });
const recordings = new Map<string, Recording[]>();

app.get('/hello', () => ({ status: 'ok' }));

app.post('/verify', async () => ({ fits: await verify(PASSWORD_HASH, PASSWORD) }));

app.put<{ Params: { name: string }; Body: Recording[] }>('/recordings/:name', (request) => {
  recordings.set(request.params.name, request.body);
  return {};
});

app.get<{ Params: { name: string; n: string } }>('/replay/:name/:n', async (request, reply) => {
  const recording = recordings.get(request.params.name)?.[Number(request.params.n)] ?? [];
  const { rows } = await replay(pool, recording, newIds());
  return reply.send(rows);
});

app.post<{ Params: { name: string }; Body: Variables }>('/replay/:name', async (request, reply) => {
  const [recording = []] = recordings.get(request.params.name) ?? [];
  const newId = newIds();
  const { status, rows } = await replay(pool, recording, (name) => request.body[name] ?? newId(name));
  return reply.code(status).send(rows);
});

/** Makes the ids of one request, each at its first mention. */
function newIds(): (name: string) => string {
  const made = new Map<string, string>();
  return (name) => {
    const id = made.get(name) ?? v7();
    made.set(name, id);
    return id;
  };
}

const url = await app.listen({ host: '127.0.0.1', port: 0 });
const stop = (): void => void app.close().then(() => pool.end());
process.once('SIGTERM', stop);
process.once('disconnect', stop);
process.send?.({ port: Number(new URL(url).port) });
