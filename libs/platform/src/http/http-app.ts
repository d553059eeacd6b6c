import { randomUUID } from 'node:crypto';
import { type IncomingMessage } from 'node:http';
import { type DynamicModule, Logger, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import helmet from '@fastify/helmet';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type RequestContext, withContext } from '../context/request-context.js';
import { type PinoLogger } from '../logging/logger.js';
import { acceptBoardCookie } from '../queue-board/board-cookie.js';
import { admitInTurn } from './admission.js';
import { keepBodiesToTheirTime, REQUEST_MILLISECONDS, UPLOAD_MILLISECONDS } from './body-deadline.js';
import { type HttpConfig } from './http.config.js';
import { answerUnreadable } from './client-error.js';
import { closeGracefully } from './graceful-close.js';
import { laneOf } from './lane.decorator.js';
import { acceptMultipart } from './multipart.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { RequestValidationPipe } from './validation.pipe.js';

const BODY_LIMIT = 1024 * 1024;
const SAFE_REQUEST_ID = /^[\w.:-]{1,128}$/;

/** Builds the one HTTP application: Fastify with limits, request ids, security headers, checks and problem+json. */
export async function createHttpApp(
  module: Type | DynamicModule,
  config: HttpConfig,
  logger: PinoLogger,
): Promise<NestFastifyApplication> {
  const adapter = new ProblemAdapter({
    bodyLimit: BODY_LIMIT,
    requestTimeout: UPLOAD_MILLISECONDS,
    http: { headersTimeout: REQUEST_MILLISECONDS },
    trustProxy: config.TRUSTED_PROXIES?.split(',').map((proxy) => proxy.trim()) ?? false,
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && SAFE_REQUEST_ID.test(given) ? given : randomUUID();
    },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, error, problemLogger),
    clientErrorHandler: answerUnreadable,
    forceCloseConnections: 'idle',
    // While the server closes, a request on an open connection is still answered; its connection then closes.
    return503OnClosing: false,
    routerOptions: { maxParamLength: 300 },
  });
  // Nest gives errors of hooks and parsers to its filters only for its own routes; Fastify's must look alike.
  adapter
    .getInstance()
    .setErrorHandler((error, request, reply) => sendProblem(request, reply, error, problemLogger));
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger,
    bodyParser: false,
    abortOnError: false,
  });
  adapter.getInstance().removeContentTypeParser('text/plain');
  adapter.getInstance().addHook('onRequest', (request, reply, done) => {
    void reply.header('X-Request-Id', request.id);
    withContext(contextOf(request), done);
  });
  // Reading the body leaves the asynchronous context that onRequest opened, so it is entered again.
  adapter
    .getInstance()
    .addHook('preValidation', (request, _reply, done) => withContext(contextOf(request), done));
  // Its fields are known, so nothing has to be looked for and blackened: that costs more than the line itself.
  const accessLog = logger.pino.child({}, { redact: [] });
  adapter.getInstance().addHook('onResponse', (request, reply, done) => {
    accessLog.info(
      {
        requestId: request.id,
        actorId: contextOf(request).actor?.userId ?? undefined,
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        milliseconds: Math.round(reply.elapsedTime),
      },
      'request',
    );
    done();
  });
  acceptBoardCookie(adapter.getInstance());
  admitInTurn(adapter.getInstance(), config.HTTP_CONCURRENCY);
  keepBodiesToTheirTime(adapter.getInstance());
  closeGracefully(adapter.getInstance());
  await acceptMultipart(app);
  await app.register(helmet, {
    contentSecurityPolicy: {
      // Swagger UI needs inline styles and data: images; scripts come from this server only.
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        scriptSrc: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
  });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new RequestValidationPipe());
  // An exit code of its own: as the first process of a container it could not end itself by a signal.
  app.enableShutdownHooks([], { useProcessExit: true });
  return app;
}

/** Keeps the error handler that answers with problems: Nest would put its own in its place. */
class ProblemAdapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

const problemLogger = new Logger('Http');

const contexts = new WeakMap<object, RequestContext>();

function contextOf(request: FastifyRequest): RequestContext {
  let context = contexts.get(request);
  if (!context)
    contexts.set(
      request,
      (context = { requestId: request.id, address: request.ip, actor: null, lane: laneOf(request) }),
    );
  return context;
}
