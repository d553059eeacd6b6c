import {
  createServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import { type AddressInfo, type Socket as NetSocket } from 'node:net';
import { Server, type Socket } from 'socket.io';
import { type Message } from '../src/index.js';

type Ack = (answer: object) => void;
/** What is done with a broadcast of a message: when it comes, and how often. Nothing is never. */
export type Delivery = (message: Message) => number[];

const PAGE = 50;

/** Speaks the hospital's protocol over real sockets, and badly: as badly as a test asks it to. */
export class UnreliableHospital {
  readonly messages: Message[] = [];
  /** Every handshake's token. */
  readonly tokens: unknown[] = [];
  /** Every request, by its name. */
  readonly requests: [string, Record<string, unknown>][] = [];
  /** Refresh tokens as they came. */
  readonly refreshed: string[] = [];
  deliver: Delivery = () => [0];
  /** Says how a request fails: a refusal, `lost` (done but not acknowledged) or nothing. */
  misbehave: (event: string, payload: Record<string, unknown>) => object | 'lost' | undefined = () =>
    undefined;
  /** Access tokens that are taken. */
  accepts: (token: string) => boolean = () => true;
  refreshStatus = 200;
  private http: HttpServer;
  private io: Server;
  private readonly wires = new Set<NetSocket>();
  private port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Comes up, on the same port as before. */
  async start(): Promise<void> {
    this.http = createServer((request, response) => {
      if (request.url?.startsWith('/v1/')) void this.rest(request, response);
    });
    this.http.on('connection', (wire) => {
      this.wires.add(wire);
      wire.once('close', () => this.wires.delete(wire));
    });
    this.io = new Server(this.http, { serveClient: false });
    const rooms = this.io.of('/consultations');
    rooms.use((socket, next) => {
      const token: unknown = socket.handshake.auth.token;
      this.tokens.push(token);
      if (typeof token === 'string' && this.accepts(token)) return next();
      next(Object.assign(new Error('Sign in.'), { data: { code: 'auth.unauthenticated' } }));
    });
    rooms.on('connection', (socket) => this.serve(socket));
    await new Promise<void>((done) => this.http.listen(this.port, '127.0.0.1', done));
    this.port = (this.http.address() as AddressInfo).port;
  }

  /** Goes away without a word. */
  async crash(): Promise<void> {
    this.cut();
    await this.io.close();
  }

  /** Destroys every connection. */
  cut(): void {
    this.wires.forEach((wire) => wire.destroy());
  }

  /** Tells everybody in the room. */
  tell(event: string, payload: object): void {
    this.io.of('/consultations').to('c1').emit(event, payload);
  }

  /** Ends all connections by its own word, having said why. */
  putOut(code?: string): void {
    if (code) this.io.of('/consultations').emit('evicted', { code, detail: 'Out.' });
    this.io.of('/consultations').disconnectSockets(true);
  }

  /** Says something as the other side. */
  say(body: string, clientMessageId = `other-${this.messages.length}`): Message {
    return this.commit('doctor', clientMessageId, body);
  }

  /** How often something was asked. */
  count(event: string): number {
    return this.requests.filter(([name]) => name === event).length;
  }

  private serve(socket: Socket): void {
    let last = Promise.resolve();
    socket.onAny((event: string, payload: Record<string, unknown>, acknowledge: Ack) => {
      // One after another, as the hospital does it.
      last = last.then(async () => {
        await new Promise((turn) => setImmediate(turn));
        this.requests.push([event, payload]);
        const fault = this.misbehave(event, payload);
        if (fault && fault !== 'lost') return acknowledge({ ok: false, error: fault });
        const answer = await this.answer(socket, event, payload);
        if (fault !== 'lost') acknowledge({ ok: true, ...answer });
      });
    });
  }

  private async answer(socket: Socket, event: string, payload: Record<string, unknown>): Promise<object> {
    if (event === 'send')
      return { message: this.commit('patient', String(payload.clientMessageId), String(payload.body)) };
    if (event !== 'join') return {};
    await socket.join('c1');
    const after = this.messages.filter(({ seq }) => seq > Number(payload.afterSeq));
    const page = after.slice(0, PAGE);
    return {
      consultation: { id: 'c1', status: 'open', opensAt: '', closesAt: '' },
      messages: page,
      nextAfterSeq: after.length > PAGE ? page.at(-1)?.seq : null,
      participants: [
        { userId: 'doctor', role: 'doctor', firstName: 'D', lastName: 'D', readSeq: 0, online: true },
      ],
    };
  }

  private commit(senderId: 'patient' | 'doctor', clientMessageId: string, body: string): Message {
    const known = this.messages.find((message) => message.clientMessageId === clientMessageId);
    if (known) return known;
    const message: Message = {
      id: `m${this.messages.length + 1}`,
      consultationId: 'c1',
      seq: this.messages.length + 1,
      ...{ senderId, senderRole: senderId, clientMessageId, body },
      ...{ fileId: null, sentAt: new Date().toISOString(), deletedAt: null },
    };
    this.messages.push(message);
    for (const delay of this.deliver(message)) setTimeout(() => this.tell('message', message), delay);
    return message;
  }

  private async rest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { authorization } = request.headers;
    const send = (status: number, content: object): void => {
      response.writeHead(status, {
        'content-type': status < 400 ? 'application/json' : 'application/problem+json',
      });
      response.end(JSON.stringify(content));
    };
    if (request.url === '/v1/auth/login') return send(200, tokens(0));
    if (request.url === '/v1/auth/refresh') {
      this.refreshed.push((JSON.parse(body) as { refreshToken: string }).refreshToken);
      await new Promise((turn) => setTimeout(turn, 20));
      return send(
        this.refreshStatus,
        this.refreshStatus === 200 ? tokens(this.refreshed.length) : problem(this.refreshStatus),
      );
    }
    if (authorization && this.accepts(authorization.replace('Bearer ', '')))
      return send(200, { url: request.url, body, iceServers: [] });
    send(401, problem(401));
  }
}

const problem = (status: number): object => ({
  ...{ type: 'urn:problem:auth.unauthenticated', title: 'No', status, instance: 'urn:request:r1' },
  ...{
    code: status === 401 ? 'auth.unauthenticated' : 'service.unavailable',
    detail: 'No.',
    requestId: 'r1',
  },
});

/** The tokens after so many exchanges. */
export const tokens = (turn: number, seconds = 900) => ({
  accessToken: `access-${turn}`,
  accessTokenExpiresAt: new Date(Date.now() + seconds * 1000).toISOString(),
  refreshToken: `refresh-${turn}`,
  refreshTokenExpiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  user: { id: 'patient', email: 'p@example.test', role: 'patient' as const, locale: 'en' as const },
});
