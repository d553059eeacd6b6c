import { io, type Socket } from 'socket.io-client';
import { type Client } from './client.js';

/** How the server answers an event. */
export interface Acknowledgement {
  ok: boolean;
  error?: { code: string; detail: string };
  [more: string]: unknown;
}

/** Somebody's connection to a namespace, with everything that it has heard. */
export class Listener {
  readonly heard: { event: string; payload: Record<string, unknown> }[] = [];

  private constructor(readonly socket: Socket) {
    socket.onAny((event: string, payload: Record<string, unknown>) => this.heard.push({ event, payload }));
  }

  /**
   * Connects as the signed-in user; to the consultations, unless another namespace is named.
   *
   * @throws what the server answers to a handshake that it refuses, with `data.code`
   */
  static async connect(
    { url, tokens }: Client,
    options: {
      token?: string;
      origin?: string;
      namespace?: '/consultations' | '/sos' | '/notifications';
    } = {},
  ): Promise<Listener> {
    const socket = io(`${url}${options.namespace ?? '/consultations'}`, {
      auth: { token: options.token ?? tokens?.accessToken },
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      ...(options.origin === undefined ? {} : { extraHeaders: { origin: options.origin } }),
    });
    const listener = new Listener(socket);
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('connect_error', reject);
    });
    return listener;
  }

  /** Sends an event and waits for its acknowledgement. */
  ask(event: string, payload: object): Promise<Acknowledgement> {
    return this.socket.timeout(10_000).emitWithAck(event, payload) as Promise<Acknowledgement>;
  }

  /** What was heard of one kind. */
  of(event: string): Record<string, unknown>[] {
    return this.heard.filter((one) => one.event === event).map(({ payload }) => payload);
  }

  close(): void {
    this.socket.disconnect();
  }
}
