import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import { afterEach, describe, expect, it } from '@jest/globals';
import { keepBodiesToTheirTime } from '../src/http/body-deadline.js';

/** Routes behind the deadline that is on trial, here of a fifth of a second. */
function server() {
  const fastify = Fastify({ serverFactory: (handler) => createServer(handler) });
  keepBodiesToTheirTime(fastify, 200);
  fastify.addContentTypeParser('multipart/form-data', (_request, _payload, done) => done(null));
  fastify.post('/json', () => ({ done: true }));
  fastify.post('/form', { config: { takesMultipart: true } }, async (request) => {
    for await (const chunk of request.raw) expect(chunk).toBeDefined();
    return { done: true };
  });
  return fastify;
}

describe('A body that comes slowly', () => {
  let fastify: ReturnType<typeof server>;
  afterEach(() => fastify.close());

  /** Sends the beginning, waits longer than the deadline, and then the rest; returns what came back. */
  async function slowly(path: string, type: string): Promise<string> {
    fastify = server();
    await fastify.listen({ port: 0, host: '127.0.0.1' });
    const { port } = fastify.server.address() as { port: number };
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString())).on('error', () => undefined);
    const closed = once(socket, 'close');
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 4\r\n\r\n{ `);
    await sleep(500);
    if (!socket.destroyed) socket.write(' }');
    await Promise.race([closed, sleep(300)]);
    socket.destroy();
    return answer;
  }

  it('is given up with 408, and the connection with it', async () => {
    const answer = await slowly('/json', 'application/json');
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"request.timeout"');
  });

  it('is waited for on the routes that take files', async () => {
    expect(await slowly('/form', 'multipart/form-data; boundary=b')).toMatch(/^HTTP\/1\.1 200 /);
  });
});
