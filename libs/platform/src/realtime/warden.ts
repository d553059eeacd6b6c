import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Unauthenticated } from '../errors/domain-error.js';
import { messageOf } from '../errors/message-of.js';
import { type ConnectedClient, type Connections } from './connected-socket.js';
import { ConnectionRegister } from './connection-register.js';
import { evict } from './evict.js';
import { SocketAuthenticator } from './socket-authenticator.js';

const ROUND_MILLISECONDS = 1000;
/** Whoever leaves so many packets unread is cut off: memory is for those who listen. They come back and catch up. */
const UNREAD_PACKETS = 1000;

/** Something that looks after its part of the connections once a second. */
export interface Keeper {
  makeRound(): Promise<void>;
}

/**
 * Goes round all connections of this process once a second: a right, a session, an account or a token that has
 * ended ends what stands on it. It asks PostgreSQL, because news of an end could be lost, and one question serves all.
 */
@Injectable()
export class Warden implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Warden.name);
  private readonly namespaces: Connections[] = [];
  private readonly keepers: Keeper[] = [];
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly authenticator: SocketAuthenticator,
    private readonly register: ConnectionRegister,
  ) {}

  /** Takes the connections of a namespace into the round. */
  watch(namespace: Connections): void {
    this.namespaces.push(namespace);
  }

  /** Takes somebody along who knows more about some of the connections. */
  takeAlong(keeper: Keeper): void {
    this.keepers.push(keeper);
  }

  /** A round that takes longer than a second is not begun twice. */
  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.round ??= this.makeRound().finally(() => (this.round = undefined));
    }, ROUND_MILLISECONDS);
  }

  /** Lets go of this process's connections at once, so that nobody takes their owners to be there. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.round;
    await this.register.end().catch((error: unknown) => this.logger.warn(messageOf(error)));
  }

  private async makeRound(): Promise<void> {
    const clients = this.namespaces.flatMap((namespace) => [...namespace.sockets.values()]);
    clients.filter(readsTooSlowly).forEach((client) => client.disconnect(true));
    try {
      if (!(await this.register.signOfLife())) clients.forEach((client) => client.disconnect(true));
      await this.endWhatHasEnded(clients);
      await Promise.all(this.keepers.map((keeper) => keeper.makeRound()));
    } catch (error) {
      this.logger.warn(`The sockets were not looked after: ${messageOf(error)}`);
    }
  }

  private async endWhatHasEnded(clients: readonly ConnectedClient[]): Promise<void> {
    if (clients.length === 0) return;
    const sessionIds = new Set(clients.flatMap(({ data: { actor } }) => actor.sessionId ?? []));
    const signedIn = await this.authenticator.stillSignedIn([...sessionIds]);
    const now = this.clock.now();
    for (const client of clients) {
      const { actor, expiresAt } = client.data;
      if (expiresAt <= now || !signedIn.has(actor.sessionId ?? '')) evict(client, new Unauthenticated());
    }
  }
}

/** What cannot be written to the wire waits in the connection's own buffer. */
const readsTooSlowly = ({ conn }: ConnectedClient): boolean =>
  (conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length > UNREAD_PACKETS;
