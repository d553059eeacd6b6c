import { type components } from './rest/schema.js';
import { ProblemError } from './refusal.js';

/** What signing in gives. Keep it to go on later without a password; it changes with every refresh. */
export type Tokens = components['schemas']['TokensDto'];
/** What somebody who has signed in works with; where the refresh token is in a cookie, it is not here. */
export type Access = Tokens | components['schemas']['BrowserSessionDto'];
/** Whoever has signed in. */
export type User = Access['user'];

/** A token that ends so soon is exchanged before it is used. */
const MARGIN_MILLISECONDS = 30_000;

export interface SessionOptions {
  /** Gets the next access for what is held, or, with nothing in hand, for what is kept elsewhere. */
  refresh: (held: Access | null) => Promise<Access>;
  /** Hears of every change; null is the end of the session. */
  changed: (access: Access | null) => void;
}

/**
 * The access of whoever is signed in. A refresh token is good once, and ends the session when it comes a second
 * time: so there is never more than one exchange under way, and everybody who needs a new token waits for that one.
 */
export class Session {
  private current: Access | null = null;
  private exchange: Promise<Access> | undefined;
  /** Counts beginnings and ends, so that an exchange that outlived its session changes nothing. */
  private turn = 0;
  /** When to exchange the access token unasked, by this machine's clock. */
  private dueAt = Infinity;

  constructor(private readonly options: SessionOptions) {}

  /** The access as it is now. */
  get access(): Access | null {
    return this.current;
  }

  /** Begins a session, or ends it with null. */
  use(access: Access | null): void {
    this.current = access;
    this.exchange = undefined;
    this.turn++;
    const dueAt = access ? Date.parse(access.accessTokenExpiresAt) - MARGIN_MILLISECONDS : Infinity;
    // Over as soon as it came: a wrong clock here, or a token kept since long ago. The first 401 will tell.
    this.dueAt = dueAt > Date.now() ? dueAt : Infinity;
    this.options.changed(access);
  }

  /**
   * Makes an exchange now, also with nothing in hand.
   *
   * @returns null when the session is over, or there is none
   * @throws whatever else kept it from being made; then all is as before
   */
  async resume(): Promise<Access | null> {
    try {
      await this.exchanged();
    } catch (error) {
      if (!isOver(error)) throw error;
    }
    return this.current;
  }

  /** An access token to go on with; undefined when nobody is signed in. */
  async accessToken(): Promise<string | undefined> {
    const access = this.current;
    // At the start of a page nobody is signed in yet, but somebody may be in a moment.
    if (!this.exchange && (!access || Date.now() < this.dueAt)) return access?.accessToken;
    try {
      return (await this.exchanged()).accessToken;
    } catch (error) {
      if (access && isOver(error)) throw error;
      // The old one may yet do; if it does not, whoever uses it hears that from the hospital.
      return access?.accessToken;
    }
  }

  /**
   * A token in place of one that was refused; fails when the session is over.
   *
   * @returns undefined when nobody is signed in
   */
  async inPlaceOf(refused: string): Promise<string | undefined> {
    if (!this.current) return undefined;
    if (this.current.accessToken !== refused && !this.exchange) return this.current.accessToken;
    return (await this.exchanged()).accessToken;
  }

  private exchanged(): Promise<Access> {
    if (this.exchange) return this.exchange;
    const exchange = this.makeExchange().finally(() => {
      if (this.exchange === exchange) this.exchange = undefined;
    });
    this.exchange = exchange;
    return exchange;
  }

  private async makeExchange(): Promise<Access> {
    const { current: old, turn } = this;
    // Somebody may have signed out, or in again, in the meantime.
    const isStillAsked = (): boolean => this.turn === turn;
    try {
      const access = await this.options.refresh(old);
      // A cookie is that of all tabs: in another one the former user has left. What is open here was theirs.
      if (old && access.user.id !== old.user.id)
        throw new ProblemError(401, 'auth.unauthenticated', 'Somebody else has signed in.');
      if (isStillAsked()) this.use(access);
      return access;
    } catch (error) {
      if (isStillAsked() && isOver(error)) this.use(null);
      throw error;
    }
  }
}

const isOver = (error: unknown): boolean => error instanceof ProblemError && error.status === 401;
