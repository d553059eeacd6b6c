import { type Subject } from '../errors/domain-error.js';

/** What somebody wanted and did not get. Who that was and in which request is known already. */
export interface Refusal {
  /** Code of the error that was answered or, for `Hidden`, looks like the answer. */
  code: string;
  /** The permission of the route, if there is one. */
  permission: string | undefined;
  /** The thing that was refused; without one it was the function itself. */
  what: Subject | undefined;
}

/** Where refusals are kept. The audit library provides the real one. */
export abstract class RefusalLog {
  /** Keeps one refusal, whatever becomes of the transaction in hand. */
  abstract record(refusal: Refusal): Promise<void>;
}
