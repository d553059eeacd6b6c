import multipart from '@fastify/multipart';
import { applyDecorators } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiExtension } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import { UnsupportedMediaType } from './problem.filter.js';
import { RouteFact } from './route-fact.js';

/** Marks the rare route whose body is a form with a file, which it reads by itself while it comes. */
export const TakesMultipart = (): MethodDecorator =>
  applyDecorators(RouteFact({ takesMultipart: true }), ApiExtension('x-body', 'multipart/form-data'));

/** Whether the route is one that takes a form. */
export const takesMultipart = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { takesMultipart?: true } | undefined)?.takesMultipart === true;

/** Lets the marked routes read forms; everywhere else a form is as unsupported as it was. */
export async function acceptMultipart(app: NestFastifyApplication): Promise<void> {
  await app.register(multipart, { throwFileSizeLimit: false });
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preParsing', (request, _reply, _payload, done) => {
      const isForm = /^\s*multipart\//i.test(request.headers['content-type'] ?? '');
      const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
      done(isForm && hasBody && !takesMultipart(request) ? new UnsupportedMediaType() : null);
    });
}
