import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { domainError } from '../errors/domain-error.js';
import { Slots } from '../slots/slots.js';
import { laneOf } from './lane.decorator.js';

/** More requests wait than could be answered in good time. */
export class Overloaded extends domainError(
  'service.overloaded',
  'unavailable',
  'There are too many requests at the moment: try again in a few seconds.',
) {}

const RETRY_AFTER_SECONDS = 5;
/** Whoever comes when so many wait for each place is told so at once: nobody would read the answer any more. */
const WAITING_FOR_A_PLACE = 64;
/** Ordinary requests that go on beside an emergency. With none, whoever cries without end would stop the hospital. */
const BESIDE_AN_EMERGENCY = 1;

/**
 * Lets ordinary requests in one after another, so many at a time: more would not be answered sooner, and the fewer
 * are in hand, the sooner it is an emergency's turn. While there is one, even fewer are let in.
 */
export function admitInTurn(fastify: FastifyInstance, atOnce: number): void {
  const slots = new Slots(
    atOnce,
    atOnce * WAITING_FOR_A_PLACE,
    () => new Overloaded({ retryAfterSeconds: RETRY_AFTER_SECONDS }),
  );
  const inHand = new WeakMap<FastifyRequest, () => void>();
  const leave = (request: FastifyRequest): void => {
    inHand.get(request)?.();
    inHand.delete(request);
  };
  const enter = (request: FastifyRequest, reply: FastifyReply, onLeave: () => void): void => {
    inHand.set(request, onLeave);
    // Whatever becomes of it, nobody's place is lost for ever: not every answer passes the hooks.
    if (reply.raw.destroyed) leave(request);
    else reply.raw.once('close', () => leave(request));
  };
  let emergencies = 0;
  const countEmergencies = (change: 1 | -1): void => {
    emergencies += change;
    slots.allow(emergencies > 0 ? Math.min(atOnce, BESIDE_AN_EMERGENCY) : atOnce);
  };
  // Bodies have been read by now: a slow network holds nobody's place.
  fastify.addHook('preHandler', (request, reply, done) => {
    const lane = laneOf(request);
    if (lane === 'emergency') {
      countEmergencies(1);
      enter(request, reply, () => countEmergencies(-1));
    }
    if (lane !== 'ordinary' || request.is404) return done();
    const stay = (): Promise<void> =>
      new Promise((end) => {
        enter(request, reply, end);
        done();
      });
    slots.run(stay).catch(done);
  });
  // It is answered; how fast the client takes the answer is no other's concern.
  fastify.addHook('onSend', (request, _reply, _payload, done) => {
    leave(request);
    done();
  });
}
