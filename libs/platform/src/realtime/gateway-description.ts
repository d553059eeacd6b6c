import { type Type } from '@nestjs/common';
import { type Lane } from '../context/lane.js';
import { type DomainErrorType } from '../errors/domain-error.js';

/** Metadata key under which a gateway's description stands. */
export const GATEWAY = 'hospital:gateway';
/** Metadata key under which an event's description stands. */
export const SOCKET_EVENT = 'hospital:socket-event';

/** An event that the server sends. */
export interface ServerEvent {
  summary: string;
  payload: Type;
}

/** What a namespace is for, and what it tells its clients. */
export interface GatewayDescription {
  namespace: string;
  summary: string;
  /** The lane of its events; `ordinary` where nothing is said. */
  lane?: Lane;
  emits: Readonly<Record<string, ServerEvent>>;
}

/** An event that a client sends, and how it is acknowledged. */
export interface SocketEventDescription {
  summary: string;
  payload: Type;
  /** What the acknowledgement has beside `ok`; nothing without it. */
  answer?: Type;
  /** Refusals beyond those that any event may meet. */
  fails?: readonly DomainErrorType[];
}
