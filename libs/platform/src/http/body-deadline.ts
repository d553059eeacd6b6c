import { type FastifyInstance } from 'fastify';
import { answerUnreadable } from './client-error.js';
import { takesMultipart } from './multipart.js';

/** Within this time a request must have come, body and all. */
export const REQUEST_MILLISECONDS = 30_000;
/** Within this time an upload must have: 20 MiB through a weak mobile network. */
export const UPLOAD_MILLISECONDS = 300_000;

/**
 * Node knows one time limit for all requests, which must be that of uploads. This holds all others to theirs,
 * with the answer that Node would give.
 */
export function keepBodiesToTheirTime(fastify: FastifyInstance, milliseconds = REQUEST_MILLISECONDS): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request;
    const hasBody = (raw.headers['content-length'] ?? '0') !== '0' || 'transfer-encoding' in raw.headers;
    if (hasBody && !takesMultipart(request)) {
      const late = Object.assign(new Error('The body is late.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
      const timer = setTimeout(() => {
        if (!raw.complete) answerUnreadable(late, raw.socket);
      }, milliseconds);
      raw.once('close', () => clearTimeout(timer));
    }
    done();
  });
}
