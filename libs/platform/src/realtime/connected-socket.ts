import { type DefaultEventsMap, type Namespace, type Socket } from 'socket.io';
import { type Identity } from './socket-authenticator.js';

/** What is known of a connection from its handshake on. */
export interface SocketData extends Identity {
  token: string;
  /** Address of the client. */
  address: string;
  /** The last request of this socket; requests of one socket are done in the order in which they came. */
  last: Promise<unknown>;
}

/** A connection whose owner is known. */
export type ConnectedClient = Socket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;

/** All connections to one namespace. */
export type Connections = Namespace<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, SocketData>;
