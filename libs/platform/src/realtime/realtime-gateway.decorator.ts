import { applyDecorators, SetMetadata, type Type, UseInterceptors } from '@nestjs/common';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import { type DomainErrorType } from '../errors/domain-error.js';
import { SocketEventInterceptor } from './socket-event.interceptor.js';

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

/**
 * Declares a namespace. Each of its events is checked, done and acknowledged in the one way that
 * `SocketEventInterceptor` describes; the document of the sockets is made from what is said here.
 */
export const RealtimeGateway = (description: GatewayDescription): ClassDecorator =>
  applyDecorators(
    SetMetadata(GATEWAY, description),
    WebSocketGateway({ namespace: description.namespace }),
    UseInterceptors(SocketEventInterceptor),
  );

/** Declares the handler of an event that clients send. It needs a `@Permit` beside it. */
export const SocketEvent = (name: string, description: SocketEventDescription): MethodDecorator =>
  applyDecorators(SubscribeMessage(name), SetMetadata(SOCKET_EVENT, { name, ...description }));
