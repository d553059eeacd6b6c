import { type FastifyRequest } from 'fastify';
import { type Lane } from '../context/lane.js';
import { RouteFact } from './route-fact.js';

/** Puts a route into another lane than the ordinary one. */
export const InLane = (lane: Lane): MethodDecorator => RouteFact({ lane });

/** The lane of a request's route. */
export const laneOf = ({ routeOptions }: FastifyRequest): Lane =>
  (routeOptions.config as { lane?: Lane }).lane ?? 'ordinary';
