import { type ExecutionContext } from '@nestjs/common';
import { type Actor } from './actor.js';

/** Tells who sends a request. The identity library provides the real one. */
export abstract class Authenticator {
  /** The actor, or null when there are no valid credentials. */
  abstract authenticate(execution: ExecutionContext): Promise<Actor | null>;
}
