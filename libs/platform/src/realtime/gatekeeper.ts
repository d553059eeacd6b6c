import { Injectable, Logger } from '@nestjs/common';
import { DomainError, Unauthenticated } from '../errors/domain-error.js';
import { messageOf } from '../errors/message-of.js';
import { AllowedOrigins } from './allowed-origins.js';
import { type ConnectedClient, type Connections } from './connected-socket.js';
import { ConnectionRegister } from './connection-register.js';
import { Failed, OriginNotAllowed, TooManyConnections } from './realtime.errors.js';
import { SocketAuthenticator } from './socket-authenticator.js';
import { Warden } from './warden.js';

/** How many connections an account may have to one namespace. */
const CONNECTIONS_PER_USER = 10;

/** Lets into a namespace only whom it knows, from where it knows, and hands each connection to the warden. */
@Injectable()
export class Gatekeeper {
  private readonly logger = new Logger(Gatekeeper.name);

  constructor(
    private readonly origins: AllowedOrigins,
    private readonly authenticator: SocketAuthenticator,
    private readonly register: ConnectionRegister,
    private readonly warden: Warden,
  ) {}

  /** Guards a namespace. A refusal reaches the client as `connect_error` with `data.code`. */
  guard(namespace: Connections): void {
    namespace.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (thrown: unknown) => next(refusalOf(this.told(thrown))),
      );
    });
    this.warden.watch(namespace);
  }

  private async admit(socket: ConnectedClient): Promise<void> {
    const { origin, host } = socket.handshake.headers;
    if (!this.origins.admits(origin, host)) throw new OriginNotAllowed();
    const token: unknown = socket.handshake.auth.token;
    const identity = typeof token === 'string' ? await this.authenticator.identify(token) : null;
    const userId = identity?.actor.userId;
    if (!identity || !userId || typeof token !== 'string') throw new Unauthenticated();
    const { address } = socket.handshake;
    Object.assign(socket.data, { ...identity, token, address, last: Promise.resolve() });
    const connection = { id: socket.id, userId, namespace: socket.nsp.name };
    if (!(await this.register.enter(connection, CONNECTIONS_PER_USER))) throw new TooManyConnections();
    const strikeOut = (): void => {
      this.register.leave(socket.id).catch((error: unknown) => this.logger.warn(messageOf(error)));
    };
    socket.once('disconnect', strikeOut);
    // Whoever goes before they are let in has no `disconnect`.
    if (socket.conn.readyState === 'open') socket.conn.once('close', strikeOut);
    else strikeOut();
  }

  private told(thrown: unknown): DomainError {
    if (thrown instanceof DomainError) return thrown;
    this.logger.error(thrown);
    return new Failed();
  }
}

const refusalOf = ({ code, message }: DomainError): Error =>
  Object.assign(new Error(message), { data: { code, detail: message } });
