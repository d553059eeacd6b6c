import { applyDecorators, SetMetadata, UseInterceptors } from '@nestjs/common';
import { SubscribeMessage, WebSocketGateway } from '@nestjs/websockets';
import {
  GATEWAY,
  type GatewayDescription,
  SOCKET_EVENT,
  type SocketEventDescription,
} from './gateway-description.js';
import { SocketEventInterceptor } from './socket-event.interceptor.js';

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
