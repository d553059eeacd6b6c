import { ConsultationRoom } from './consultations/consultation-room.js';
import { CONSULTATIONS, type ConsultationConnection, type IceServers } from './consultations/protocol.js';
import { type RoomOptions } from './consultations/room-events.js';
import { SosClient, type SosClientOptions } from './emergencies/sos-client.js';
import { NotificationFeed } from './notifications/notification-feed.js';
import { ProblemError } from './refusal.js';
import { type Fetch, restClient, type RestClient, signed } from './rest/rest-client.js';
import { type Access, Session, type Tokens, type User } from './session.js';
import { byCookie, byTokens, type CookieOptions, type SignInWay, tokensOf } from './sign-in-way.js';
import { Connection, type ConnectionOptions } from './socket/connection.js';

export interface HospitalClientOptions {
  /** Origin of the hospital, e.g. `https://hospital.example`. */
  baseUrl: string;
  /** Tokens that were kept from before; not with `cookie`. */
  tokens?: Tokens;
  /** Hears of each change of the tokens, to keep them; null is the end of the session. Not with `cookie`. */
  onTokens?: (tokens: Tokens | null) => void;
  /** For pages in a browser: the refresh token stays in a cookie that no script can read. Begin with `resume()`. */
  cookie?: CookieOptions;
  /** Hears who is signed in whenever that changes, and after each `resume()`; null is nobody. */
  onUser?: (user: User | null) => void;
  /** In place of the global `fetch`. */
  fetch?: Fetch;
  /** How the socket behaves. */
  socket?: Partial<Omit<ConnectionOptions, 'url' | 'session' | 'onEnd'>>;
}

/** The hospital, as one person sees it: its REST interface and its consultations. */
export class HospitalClient {
  /** All routes, typed; failures are thrown as `ProblemError`. `dataOf` takes the body out of an answer. */
  readonly rest: RestClient;
  private readonly session: Session;
  private readonly way: SignInWay;
  private readonly fetch: Fetch;
  private readonly rooms = new Map<string, ConsultationRoom>();
  private connection: ConsultationConnection | undefined;
  private sos: SosClient | undefined;
  private feed: NotificationFeed | undefined;
  /** The id that `onUser` heard last; undefined when it is to hear the next one in any case. */
  private told: string | null | undefined = null;

  constructor(private readonly options: HospitalClientOptions) {
    const send = options.fetch ?? ((request) => fetch(request));
    const unsigned = restClient(options.baseUrl, send);
    this.way = options.cookie ? byCookie(unsigned, options.cookie) : byTokens(unsigned);
    this.session = new Session({
      refresh: (held) => this.way.refresh(held),
      changed: (access) => this.tell(access),
    });
    this.fetch = signed(this.session, send);
    this.rest = restClient(options.baseUrl, this.fetch);
    if (options.tokens && !options.cookie) this.session.use(options.tokens);
  }

  /** The tokens as they are now; null when nobody is signed in, and with `cookie`. */
  get tokens(): Tokens | null {
    return tokensOf(this.session.access);
  }

  /** Whoever is signed in. */
  get user(): User | undefined {
    return this.session.access?.user;
  }

  /** Signs in. */
  async signIn(email: string, password: string): Promise<User> {
    this.close();
    this.session.use(null);
    const access = await this.way.open(email, password);
    this.session.use(access);
    return access.user;
  }

  /**
   * Goes on with the session that there was, by the cookie or by the tokens that were given: once, at the start of a
   * page. What is asked meanwhile waits for it.
   *
   * @returns null when there is none, or it is over
   * @throws whatever kept it from being known, such as the lack of a network; then all is as before
   */
  async resume(): Promise<User | null> {
    this.told = undefined;
    return (await this.session.resume())?.user ?? null;
  }

  /**
   * Ends the session, here in any case.
   *
   * @throws whatever kept the hospital from hearing of it; with `cookie`, the page will then be signed in when it is
   *   opened again
   */
  async signOut(): Promise<void> {
    this.close();
    try {
      await this.way.close(this.session.access, this.rest);
    } finally {
      this.session.use(null);
    }
  }

  /** The room of a consultation, always the same one until it has ended or was left. */
  consultation(id: string, options: RoomOptions = {}): ConsultationRoom {
    const known = this.rooms.get(id);
    if (known) return known;
    const room = new ConsultationRoom(id, this.connect(), {
      ...options,
      iceServers: () => this.get<IceServers>(`/v1/consultations/${encodeURIComponent(id)}/ice-servers`),
      onEnd: () => this.rooms.delete(id),
    });
    this.rooms.set(id, room);
    return room;
  }

  /** Cries for help and those who answer them, always the same ones until they were closed. */
  emergencies(options: SosClientOptions = {}): SosClient {
    this.sos ??= new SosClient(this.rest, {
      ...options,
      socket: { ...this.options.socket, url: this.options.baseUrl, session: this.session },
      onEnd: () => (this.sos = undefined),
    });
    return this.sos;
  }

  /** One's inbox, live: always the same feed until it has ended. */
  notifications(): NotificationFeed {
    this.feed ??= new NotificationFeed({
      ...this.options.socket,
      url: this.options.baseUrl,
      session: this.session,
      onEnd: () => (this.feed = undefined),
    });
    return this.feed;
  }

  /** Closes the sockets with all that stands on them; what was not acknowledged is rejected. */
  close(): void {
    this.connection?.close();
    this.connection = undefined;
    this.sos?.close();
    this.feed?.close();
  }

  private tell(access: Access | null): void {
    if (!this.options.cookie) this.options.onTokens?.(tokensOf(access));
    const id = access?.user.id ?? null;
    if (id === this.told) return;
    this.told = id;
    this.options.onUser?.(access?.user ?? null);
  }

  private connect(): ConsultationConnection {
    this.connection ??= new Connection(
      {
        ...this.options.socket,
        url: this.options.baseUrl,
        session: this.session,
        onEnd: () => (this.connection = undefined),
      },
      CONSULTATIONS,
    );
    return this.connection;
  }

  private async get<T>(path: string): Promise<T> {
    const response = await this.fetch(new Request(this.options.baseUrl + path));
    if (!response.ok) throw await ProblemError.of(response);
    return (await response.json()) as T;
  }
}
