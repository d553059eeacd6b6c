import { Injectable, Module } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ConnectedSocket, MessageBody, type OnGatewayInit } from '@nestjs/websockets';
import { IsInt, IsString } from 'class-validator';
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import {
  AccessModule,
  Authenticator,
  type ConnectedClient,
  type Connections,
  createHttpApp,
  createLogger,
  Gatekeeper,
  HttpConfig,
  type Identity,
  newId,
  Permit,
  PinoLogger,
  PlatformHttpModule,
  PlatformModule,
  platformPermissions,
  readConfig,
  RealtimeAdapter,
  RealtimeGateway,
  RealtimeModule,
  type Role,
  SocketAuthenticator,
  SocketEvent,
} from '#libs/platform';
import { testDatabase, type TestDatabase, testRedisUrl } from '#libs/platform/testing';
import { AuditInMemoryModule } from './audit-in-memory.js';

class RingDto {
  @IsInt()
  bed: number;
}

class NoteDto {
  @IsString()
  text: string;
}

/** The sessions of a test: token → identity. */
@Injectable()
export class Sessions extends SocketAuthenticator {
  readonly identities = new Map<string, Identity>();

  open(role: Role, minutes = 15): string {
    const token = newId();
    const actor = { role, userId: newId(), sessionId: newId(), patientId: null, doctorId: null };
    this.identities.set(token, { actor, expiresAt: new Date(Date.now() + minutes * 60_000) });
    return token;
  }

  override identify(token: string): Promise<Identity | null> {
    const identity = this.identities.get(token);
    return Promise.resolve(identity && identity.expiresAt > new Date() ? identity : null);
  }

  override stillSignedIn(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set([...this.identities.values()].map(({ actor }) => actor.sessionId ?? '')));
  }
}

@Injectable()
class NobodyAuthenticator extends Authenticator {
  override authenticate(): Promise<null> {
    return Promise.resolve(null);
  }
}

/** A bell that patients ring and everybody hears. */
@RealtimeGateway({ namespace: '/ward', summary: 'A ward', emits: {} })
export class WardGateway implements OnGatewayInit {
  readonly notes: string[] = [];
  namespace: Connections;

  constructor(private readonly gatekeeper: Gatekeeper) {}

  afterInit(namespace: Connections): void {
    this.namespace = namespace;
    this.gatekeeper.guard(namespace);
  }

  @SocketEvent('enter', { summary: 'Come in', payload: Object })
  @Permit('ward.enter')
  async enter(@ConnectedSocket() client: ConnectedClient): Promise<void> {
    await client.join('ward');
  }

  @SocketEvent('ring', { summary: 'Ring', payload: RingDto })
  @Permit('ward.ring')
  ring(@ConnectedSocket() client: ConnectedClient, @MessageBody() { bed }: RingDto): { heard: number } {
    client.nsp.to('ward').emit('rang', { bed });
    return { heard: bed };
  }

  /** The shorter the text, the longer it takes. */
  @SocketEvent('note', { summary: 'Note', payload: NoteDto })
  @Permit('ward.ring')
  async note(@MessageBody() { text }: NoteDto): Promise<void> {
    await new Promise((done) => setTimeout(done, 50 / text.length));
    this.notes.push(text);
  }

  @SocketEvent('fail', { summary: 'Fail', payload: Object })
  @Permit('ward.enter')
  fail(): never {
    throw new Error('the secret is 42');
  }
}

@Module({
  imports: [
    PlatformModule,
    PlatformHttpModule,
    RealtimeModule,
    AuditInMemoryModule,
    SessionsModule(),
    AccessModule.forRoot([
      platformPermissions,
      { 'ward.enter': ['patient', 'doctor'], 'ward.ring': ['patient'] },
    ]),
  ],
  providers: [WardGateway, { provide: Authenticator, useClass: NobodyAuthenticator }],
})
class WardModule {}

function SessionsModule() {
  @Module({
    providers: [Sessions, { provide: SocketAuthenticator, useExisting: Sessions }],
    exports: [Sessions, SocketAuthenticator],
  })
  class Module_ {}
  return { module: Module_, global: true };
}

export type Acknowledgement = Record<string, unknown> & {
  ok: boolean;
  error?: { code: string; detail: string };
};

/** One process with a ward. */
export interface Ward {
  database: TestDatabase;
  sessions: Sessions;
  gateway: WardGateway;
  url: string;
  /** Opens a connection; who awaits it gets the socket, or the refusal. */
  connect(token: unknown, options?: Partial<ManagerOptions & SocketOptions>): Promise<Socket>;
  close(): Promise<void>;
}

/** Sends an event and waits for its acknowledgement. */
export const ask = (socket: Socket, event: string, payload?: unknown): Promise<Acknowledgement> =>
  socket.timeout(5000).emitWithAck(event, payload) as Promise<Acknowledgement>;

/** Starts a ward; several share one database. */
export async function openWard(shared?: TestDatabase): Promise<Ward> {
  const database = shared ?? (await testDatabase());
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    REDIS_URL: testRedisUrl(),
    PUBLIC_URL: 'https://hospital.example',
    ALLOWED_ORIGINS: 'https://app.example, https://desk.example',
    RATE_LIMIT_FACTOR: '1',
  });
  const app: NestFastifyApplication = await createHttpApp(
    WardModule,
    { ...readConfig(HttpConfig), NODE_ENV: 'test' },
    new PinoLogger(createLogger('fatal')),
  );
  app.useWebSocketAdapter(new RealtimeAdapter(app));
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const sockets: Socket[] = [];
  return {
    database,
    sessions: app.get(Sessions, { strict: false }),
    gateway: app.get(WardGateway),
    url,
    connect: (token, options = {}) => {
      const socket = io(`${url}/ward`, {
        auth: { token },
        forceNew: true,
        reconnection: false,
        transports: ['websocket'],
        ...options,
      });
      sockets.push(socket);
      return new Promise((resolve, reject) => {
        socket.once('connect', () => resolve(socket));
        socket.once('connect_error', reject);
      });
    },
    close: async () => {
      sockets.forEach((socket) => socket.disconnect());
      await app.close();
      if (!shared) await database.drop();
    },
  };
}
