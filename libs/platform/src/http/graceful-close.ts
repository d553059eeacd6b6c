import { type FastifyInstance } from 'fastify';

/**
 * Lets go of every connection once the server closes: Fastify closes those that are idle at that moment,
 * but one whose request is in hand would be kept alive afterwards, and hold the process for a minute.
 */
export function closeGracefully(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', (done) => {
    closing = true;
    done();
  });
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    if (closing) void reply.header('Connection', 'close');
    done();
  });
  fastify.addHook('onResponse', (_request, _reply, done) => {
    // For an answer whose headers were gone already. It is idle only after this event.
    if (closing) setImmediate(() => fastify.server.closeIdleConnections());
    done();
  });
}
