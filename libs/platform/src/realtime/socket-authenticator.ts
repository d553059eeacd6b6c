import { type Actor } from '../access/actor.js';

/** Whom an access token stands for, and until when. */
export interface Identity {
  actor: Actor;
  expiresAt: Date;
}

/** Tells who is at the other end of a socket. The identity library provides the real one. */
export abstract class SocketAuthenticator {
  /** Whom the token stands for; null when it is not valid, or no longer. */
  abstract identify(token: string): Promise<Identity | null>;

  /** Those of some sessions that have neither ended nor lost their account. */
  abstract stillSignedIn(sessionIds: readonly string[]): Promise<ReadonlySet<string>>;
}
