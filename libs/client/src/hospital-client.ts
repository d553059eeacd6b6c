import { ConsultationRoom } from './consultations/consultation-room.js';
import { CONSULTATIONS, type ConsultationConnection, type IceServers } from './consultations/protocol.js';
import { type RoomOptions } from './consultations/room-events.js';
import { SosClient, type SosClientOptions } from './emergencies/sos-client.js';
import { ProblemError } from './refusal.js';
import { dataOf, type Fetch, restClient, type RestClient, signed } from './rest/rest-client.js';
import { Session, type Tokens } from './session.js';
import { Connection, type ConnectionOptions } from './socket/connection.js';

export interface HospitalClientOptions {
  /** Origin of the hospital, e.g. `https://hospital.example`. */
  baseUrl: string;
  /** Tokens that were kept from before. */
  tokens?: Tokens;
  /** Hears of each change of the tokens, to keep them; null is the end of the session. */
  onTokens?: (tokens: Tokens | null) => void;
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
  private readonly fetch: Fetch;
  private readonly rooms = new Map<string, ConsultationRoom>();
  private connection: ConsultationConnection | undefined;
  private sos: SosClient | undefined;

  constructor(private readonly options: HospitalClientOptions) {
    const send = options.fetch ?? ((request) => fetch(request));
    const unsigned = restClient(options.baseUrl, send);
    this.session = new Session({
      refresh: (refreshToken) => dataOf(unsigned.POST('/v1/auth/refresh', { body: { refreshToken } })),
      changed: (tokens) => options.onTokens?.(tokens),
    });
    this.fetch = signed(this.session, send);
    this.rest = restClient(options.baseUrl, this.fetch);
    if (options.tokens) this.session.use(options.tokens);
  }

  /** The tokens as they are now; null when nobody is signed in. */
  get tokens(): Tokens | null {
    return this.session.tokens;
  }

  /** Whoever is signed in. */
  get user(): Tokens['user'] | undefined {
    return this.session.tokens?.user;
  }

  /** Signs in. */
  async signIn(email: string, password: string): Promise<Tokens['user']> {
    this.close();
    this.session.use(null);
    const tokens = await dataOf(this.rest.POST('/v1/auth/login', { body: { email, password } }));
    this.session.use(tokens);
    return tokens.user;
  }

  /** Ends the session, here in any case. */
  async signOut(): Promise<void> {
    this.close();
    try {
      if (this.session.tokens) await this.rest.POST('/v1/auth/logout');
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

  /** Closes the sockets with all that stands on them; what was not acknowledged is rejected. */
  close(): void {
    this.connection?.close();
    this.connection = undefined;
    this.sos?.close();
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
