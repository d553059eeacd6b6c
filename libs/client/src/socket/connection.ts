import { Emitter } from '@socket.io/component-emitter';
import { io, type Socket } from 'socket.io-client';
import { ProblemError, Refusal } from '../refusal.js';
import { type Session } from '../session.js';
import { pauseBefore } from './backoff.js';

export interface ConnectionOptions {
  /** Origin of the hospital. */
  url: string;
  /** Whose connection it is. */
  session: Session;
  /** How long an acknowledgement may take; 10 s. */
  acknowledgementMilliseconds?: number;
  /** Pause before the first attempt to connect again; 500 ms. It doubles, at random, up to 20 times as much. */
  reconnectMilliseconds?: number;
  /**
   * `websocket` alone by default: long polling works only where a load balancer sends every request of a client
   * to the same process.
   */
  transports?: ('websocket' | 'polling')[];
  /** Called once it has ended for good. */
  onEnd?: () => void;
}

/** The connection was closed, by `close()` or because the session is over. */
export class ConnectionClosed extends Error {
  override readonly name = 'ConnectionClosed';
}

/** `up` and `down` with every connection, `end` when there will be none any more. */
export interface LifeEvents {
  up: () => void;
  down: () => void;
  end: (why: Error) => void;
}

type EventsMap = Record<string, (...payload: unknown[]) => void>;

/** What is spoken in a namespace. */
export interface Language<Events> {
  namespace: string;
  /** The names of what the hospital tells. */
  events: readonly (keyof Events & string)[];
  /** The property by which the event `evicted` names a part of the connection; without it the whole of it ends. */
  part: string;
}

/** Somebody is put out. */
interface Eviction {
  code: string;
  detail: string;
  [part: string]: unknown;
}

/** How every request is acknowledged. */
type Acknowledgement =
  | ({ ok: true } & Record<string, unknown>)
  | {
      ok: false;
      error: {
        code: string;
        detail: string;
        errors?: { pointer: string; code: string; detail: string }[];
      };
    };

/** Refusals after which one may well be let in. */
const WILL_PASS = /^(request\.rate_limited|service\.|realtime\.too_many_connections)/;
/** Whoever is put out again sooner than this waits longer before the next attempt. */
const STABLE_MILLISECONDS = 10_000;

/**
 * The socket to a namespace. It comes back whatever happens, with a fresh token, until it is closed or the
 * hospital says that there is no use in trying.
 */
export class Connection<
  Events extends object,
  Requests extends { [Name in keyof Requests]: [object, object] },
> {
  /** What happens to it, and what the hospital tells. */
  readonly events = new Emitter<LifeEvents & Events, LifeEvents & Events>();
  /** The same for the life of the connection alone, which is the same in every language. */
  private readonly life = this.events as unknown as Emitter<LifeEvents, LifeEvents>;
  private readonly socket: Socket;
  private ended: Error | undefined;
  private eviction: Eviction | undefined;
  private attempts = 0;
  private upSince = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts handshakes, so that a token that was long in coming is not used for a later one. */
  private handshake = 0;
  private token: string | undefined;
  /** A token that the hospital refused, although it has not run out by our clock. */
  private refusedToken: string | undefined;
  /** The one that came in its place: if that is refused as well, another will not help. */
  private lastHope: string | undefined;

  constructor(
    private readonly options: ConnectionOptions,
    { namespace, events, part }: Language<Events>,
  ) {
    const { url, reconnectMilliseconds = 500, transports = ['websocket'] } = options;
    this.socket = io(`${url}${namespace}`, {
      autoConnect: false,
      forceNew: true,
      transports,
      reconnectionDelay: reconnectMilliseconds,
      reconnectionDelayMax: reconnectMilliseconds * 20,
      randomizationFactor: 0.5,
      auth: (answer) => void this.authenticate(answer),
    });
    this.socket.on('connect', () => this.cameUp());
    this.socket.on('disconnect', (reason) => this.wentDown(reason));
    this.socket.on('connect_error', (error) => this.wasRefused(error));
    this.socket.on('evicted', (eviction: Eviction) => {
      if (!eviction[part]) this.eviction = eviction;
    });
    const told = this.events as unknown as Emitter<EventsMap, EventsMap>;
    for (const event of events as readonly string[])
      this.socket.on(event, (...payload: unknown[]) => told.emit(event, ...payload));
  }

  /** Whether requests can be made now. */
  get isUp(): boolean {
    return this.socket.connected;
  }

  /** Why there will be no connection any more. */
  get endedBy(): Error | undefined {
    return this.ended;
  }

  /** Connects, if that has not begun. */
  open(): void {
    if (!this.ended && !this.timer && !this.socket.active) this.socket.connect();
  }

  /** Ends it for good. */
  close(why: Error = new ConnectionClosed('The connection was closed.')): void {
    if (this.ended) return;
    this.ended = why;
    clearTimeout(this.timer);
    this.socket.disconnect();
    this.life.emit('end', why);
    this.options.onEnd?.();
  }

  /**
   * Asks the hospital for something. A `Refusal` is its answer; any other error means that there was none, and
   * nobody knows whether it was done.
   */
  async ask<Name extends keyof Requests & string>(
    name: Name,
    payload: Requests[Name][0],
  ): Promise<Requests[Name][1]> {
    if (this.ended) throw this.ended;
    // Socket.IO would keep it until it is connected again, and then send it before the room is joined.
    if (!this.isUp) throw new Error('There is no connection now.');
    const { acknowledgementMilliseconds = 10_000 } = this.options;
    const asked = this.socket.timeout(acknowledgementMilliseconds).emitWithAck(name, payload);
    const answer = await (asked as Promise<Acknowledgement>);
    if (!answer.ok) throw new Refusal(answer.error.code, answer.error.detail, answer.error.errors);
    return answer;
  }

  private async authenticate(answer: (auth: object) => void): Promise<void> {
    const handshake = ++this.handshake;
    const { session } = this.options;
    try {
      const refused = this.refusedToken;
      const token = await (refused === undefined ? session.accessToken() : session.inPlaceOf(refused));
      if (handshake !== this.handshake) return;
      if (refused !== undefined) this.lastHope = token;
      this.refusedToken = undefined;
      this.token = token;
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return this.close(error);
    }
    if (handshake === this.handshake) answer({ token: this.token });
  }

  private cameUp(): void {
    this.upSince = performance.now();
    this.lastHope = undefined;
    this.life.emit('up');
  }

  private wentDown(reason: Socket.DisconnectReason): void {
    if (performance.now() - this.upSince > STABLE_MILLISECONDS) this.attempts = 0;
    const eviction = this.eviction;
    this.eviction = undefined;
    this.life.emit('down');
    if (this.ended) return;
    if (eviction) this.comeBackAfter(new Refusal(eviction.code, eviction.detail));
    else if (reason === 'io server disconnect') this.comeBack();
  }

  private wasRefused(error: Error & { data?: { code?: string; detail?: string } }): void {
    // The network's fault: Socket.IO tries again by itself.
    if (this.ended || this.socket.active) return;
    this.comeBackAfter(new Refusal(error.data?.code ?? 'service.unavailable', error.message));
  }

  private comeBackAfter(refusal: Refusal): void {
    if (WILL_PASS.test(refusal.code)) return this.comeBack();
    const renewable = refusal.code === 'auth.unauthenticated' && this.token !== undefined;
    if (!renewable || this.token === this.lastHope) return this.close(refusal);
    this.refusedToken = this.token;
    this.comeBack();
  }

  private comeBack(): void {
    // Socket.IO does not do it by itself after the server's own word, which may have meant another process.
    const { reconnectMilliseconds = 500 } = this.options;
    const pause = pauseBefore(this.attempts++, reconnectMilliseconds, reconnectMilliseconds * 20);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.socket.active) this.socket.connect();
    }, pause);
  }
}
