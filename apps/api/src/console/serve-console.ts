import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyStatic from '@fastify/static';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { contentSecurityPolicy } from './content-security-policy.js';

/** Where the build puts the console, seen from this file's own place in `dist/`. */
const CONSOLE = fileURLToPath(new URL('../../../../console/', import.meta.url));
/** What belongs to the interface is never answered with a page, whatever a browser asks for. */
const NOT_THE_CONSOLE = /^\/(v1|health|docs|dev|admin\/queues|assets|socket\.io|openapi|asyncapi)(\/|\.|$)/;
const NONCE = /\{\{nonce\}\}/g;

/**
 * Serves the web console at `/`: its files, which carry their hash in their names, for ever; its one page at every
 * other address that a browser opens. An image without the console (it may be served elsewhere) does without.
 */
export async function serveConsole(app: NestFastifyApplication, folder = CONSOLE): Promise<void> {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) return;
  const page = readFileSync(file, 'utf8');
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  const icon = readFileSync(join(folder, 'favicon.svg'));
  fastify.get('/favicon.svg', (_request, reply) =>
    reply.type('image/svg+xml').header('Cache-Control', 'public, max-age=86400').send(icon),
  );
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    if (!opensAPage(request)) {
      reply.callNotFound();
      return reply;
    }
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('Cache-Control', 'no-cache')
      .header('Content-Security-Policy', contentSecurityPolicy(nonce))
      .header('Permissions-Policy', 'geolocation=(self), camera=(), microphone=()')
      .send(page.replace(NONCE, nonce));
  });
}

function opensAPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0] ?? '/';
  return !NOT_THE_CONSOLE.test(path) && (request.headers.accept ?? '').includes('text/html');
}
