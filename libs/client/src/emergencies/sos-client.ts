import { Emitter } from '@socket.io/component-emitter';
import { dataOf, type RestClient } from '../rest/rest-client.js';
import { Refusal } from '../refusal.js';
import { Connection, ConnectionClosed, type ConnectionOptions } from '../socket/connection.js';
import { type CryKeeper, CryQueue, type PendingCry } from './cry-queue.js';
import {
  SOS,
  type Sos,
  type SosConnection,
  type SosEvent,
  type SosLocation,
  type SosWish,
} from './protocol.js';

export interface SosClientOptions {
  /** Keeps cries that were not answered yet while the app is closed, e.g. in the browser's storage. */
  keeper?: CryKeeper;
  /** How long one attempt to cry for help may take; 5 s. */
  attemptMilliseconds?: number;
  /** Pause before the second attempt; 500 ms. */
  retryMilliseconds?: number;
}

interface Inner {
  socket: ConnectionOptions;
  onEnd: () => void;
}

/** What one hears of SOS. */
export interface SosClientEvents {
  /** Something is different: `requests` has the present state. */
  change: () => void;
  opened: (sos: Sos) => void;
  updated: (sos: Sos, event: SosEvent) => void;
  location: (location: SosLocation) => void;
  escalated: (sos: Sos, level: number) => void;
  /** One is not told of any longer, and why. */
  evicted: (sosId: string, code: string) => void;
  /** There will be no connection any more. */
  ended: (why: Error) => void;
}

const OVER = ['resolved', 'cancelled', 'false_alarm'];

/**
 * Cries for help, and those who answer them. A cry is sent until it is answered, under one idempotency key, also after
 * the app was closed in between. Who watches or follows gets the present state first, after every interruption anew.
 */
export class SosClient {
  private readonly events = new Emitter<SosClientEvents, SosClientEvents>();
  private readonly known = new Map<string, Sos>();
  private readonly followed = new Set<string>();
  private readonly cries: CryQueue;
  private connection: SosConnection | undefined;
  private watching = false;

  constructor(
    rest: RestClient,
    private readonly options: SosClientOptions & Inner,
  ) {
    const { keeper, retryMilliseconds, attemptMilliseconds = 5000 } = options;
    this.cries = new CryQueue({
      ...(keeper ? { keeper } : {}),
      ...(retryMilliseconds === undefined ? {} : { retryMilliseconds }),
      answered: (sos) => this.learn(sos),
      send: ({ idempotencyKey, wish }) =>
        dataOf(
          rest.POST('/v1/sos', {
            body: wish,
            params: { header: { 'Idempotency-Key': idempotencyKey } },
            signal: AbortSignal.timeout(attemptMilliseconds),
          }),
        ),
    });
  }

  /** All that is known, the oldest first: of a responder those to answer, of a patient those that are followed. */
  get requests(): readonly Sos[] {
    return [...this.known.values()].sort((a, b) => a.raisedAt.localeCompare(b.raisedAt));
  }

  /** Cries that the hospital has not answered yet. */
  get pending(): readonly PendingCry[] {
    return this.cries.pending;
  }

  /** Hears of something from now on; returns how to stop that. */
  on<Name extends keyof SosClientEvents>(name: Name, listener: SosClientEvents[Name]): () => void {
    this.events.on(name, listener as never);
    return () => void this.events.off(name, listener as never);
  }

  /**
   * Cries for help. Resolves once the hospital has stored it, however long that takes.
   *
   * @throws ProblemError when the hospital can never accept it
   */
  raise(wish: SosWish): Promise<Sos> {
    return this.cries.add(wish);
  }

  /** Does not wait with the next attempt: the network is back. */
  retryNow(): void {
    this.cries.hurry();
  }

  /**
   * Watches all that is the caller's to answer; resolves with the present state.
   *
   * @throws Refusal when the caller answers none
   */
  async watch(): Promise<readonly Sos[]> {
    await this.untilAnswered(() => this.askToWatch());
    this.watching = true;
    return this.requests;
  }

  /**
   * Follows one; resolves with its present state.
   *
   * @throws Refusal when it is not the caller's to see
   */
  async follow(sosId: string): Promise<Sos> {
    const sos = await this.untilAnswered(() => this.askToFollow(sosId));
    this.followed.add(sosId);
    return sos;
  }

  /** Ends it all. What was not answered stays kept. */
  close(): void {
    this.cries.end(new ConnectionClosed('The client was closed.'));
    this.connection?.close();
    this.connection = undefined;
    this.options.onEnd();
  }

  /** Asks again after an interruption; a refusal is an answer. */
  private async untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      await this.up();
      try {
        return await ask();
      } catch (error) {
        if (error instanceof Refusal || error instanceof ConnectionClosed) throw error;
      }
    }
  }

  /** Waits for a connection. */
  private async up(): Promise<void> {
    const connection = (this.connection ??= this.connect());
    if (connection.endedBy) throw connection.endedBy;
    if (connection.isUp) return;
    connection.open();
    await new Promise<void>((resolve, reject) => {
      connection.events.once('up', resolve);
      connection.events.once('end', reject);
    });
  }

  private connect(): SosConnection {
    const connection: SosConnection = new Connection(this.options.socket, SOS);
    const { events } = connection;
    events.on('up', () => void this.comeBack());
    events.on('end', (why) => this.events.emit('ended', why));
    events.on('opened', ({ request }) => {
      this.learn(request);
      this.events.emit('opened', request);
    });
    events.on('updated', ({ request, event }) => {
      this.learn(request);
      this.events.emit('updated', request, event);
    });
    events.on('escalated', ({ request, level }) => {
      this.learn(request);
      this.events.emit('escalated', request, level);
    });
    events.on('location', (location) => {
      const { sosId, ...where } = location;
      const sos = this.known.get(sosId);
      if (sos) this.learn({ ...sos, ...where });
      this.events.emit('location', location);
    });
    events.on('evicted', ({ sosId, code }) => {
      if (sosId === undefined) return;
      this.forget(sosId);
      this.events.emit('evicted', sosId, code);
    });
    return connection;
  }

  /** There is a connection again: whatever happened meanwhile is in the present state. */
  private async comeBack(): Promise<void> {
    this.cries.hurry();
    try {
      if (this.watching) await this.askToWatch();
    } catch {
      // Without a connection there will be another; a refusal is told by what is missing.
    }
    for (const sosId of this.followed) await this.followAgain(sosId);
  }

  private async followAgain(sosId: string): Promise<void> {
    try {
      await this.askToFollow(sosId);
    } catch (error) {
      if (!(error instanceof Refusal)) return;
      this.forget(sosId);
      this.events.emit('evicted', sosId, error.code);
    }
  }

  private async askToWatch(): Promise<void> {
    const { requests } = await this.connected().ask('watch', {});
    const present = new Set(requests.map(({ id }) => id));
    for (const id of this.known.keys()) if (!present.has(id) && !this.followed.has(id)) this.known.delete(id);
    for (const sos of requests) this.learn(sos);
    this.events.emit('change');
  }

  private async askToFollow(sosId: string): Promise<Sos> {
    const { request } = await this.connected().ask('follow', { sosId });
    this.learn(request);
    return request;
  }

  private connected(): SosConnection {
    if (!this.connection) throw new ConnectionClosed('The client was closed.');
    return this.connection;
  }

  /** Old news may come after the present state. */
  private learn(sos: Sos): void {
    const known = this.known.get(sos.id);
    if (known && known.version > sos.version) return;
    this.known.set(sos.id, sos);
    if (OVER.includes(sos.status)) this.followed.delete(sos.id);
    this.events.emit('change');
  }

  private forget(sosId: string): void {
    this.followed.delete(sosId);
    this.known.delete(sosId);
    this.events.emit('change');
  }
}
