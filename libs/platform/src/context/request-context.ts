import { AsyncLocalStorage } from 'node:async_hooks';
import { type Actor, SYSTEM } from '../access/actor.js';
import { newId } from '../database/id.js';
import { type Lane } from './lane.js';

/** What is known of the request or job in hand; it reaches logs, audit rows and events without being passed along. */
export interface RequestContext {
  /** Echoed as `X-Request-Id`; an event's handler keeps the id of the request that caused it. */
  requestId: string;
  /** Address of the client, if there is one. */
  address: string | null;
  /** Who acts; null until the guard knows, and for anonymous requests. */
  actor: Actor | null;
  /** `ordinary` where nothing is said. */
  lane?: Lane;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` with the given context. */
export function withContext<T>(context: RequestContext, work: () => T): T {
  return storage.run(context, work);
}

/** Runs `work`, which nobody asked for, in the lane of emergencies. */
export function inEmergency<T>(work: () => T): T {
  return storage.run({ requestId: newId(), address: null, actor: SYSTEM, lane: 'emergency' }, work);
}

/** The context of the request or job in hand, if any. */
export function currentContext(): RequestContext | undefined {
  return storage.getStore();
}
