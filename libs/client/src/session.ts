import { type components } from './rest/schema.js';
import { ProblemError } from './refusal.js';

/** What signing in gives. Keep it to go on later without a password; it changes with every refresh. */
export type Tokens = components['schemas']['TokensDto'];

/** A token that ends so soon is exchanged before it is used. */
const MARGIN_MILLISECONDS = 30_000;

export interface SessionOptions {
  /** Exchanges a refresh token. */
  refresh: (refreshToken: string) => Promise<Tokens>;
  /** Hears of every change; null is the end of the session. */
  changed: (tokens: Tokens | null) => void;
}

/**
 * The tokens of whoever is signed in. A refresh token is good once, and ends the session when it comes a second
 * time: so there is never more than one exchange under way, and everybody who needs a new token waits for that one.
 */
export class Session {
  private current: Tokens | null = null;
  private exchange: Promise<Tokens> | undefined;
  /** When to exchange the access token unasked, by this machine's clock. */
  private dueAt = Infinity;

  constructor(private readonly options: SessionOptions) {}

  /** The tokens as they are now. */
  get tokens(): Tokens | null {
    return this.current;
  }

  /** Begins a session, or ends it with null. */
  use(tokens: Tokens | null): void {
    this.current = tokens;
    const dueAt = tokens ? Date.parse(tokens.accessTokenExpiresAt) - MARGIN_MILLISECONDS : Infinity;
    // Over as soon as it came: a wrong clock here, or a token kept since long ago. The first 401 will tell.
    this.dueAt = dueAt > Date.now() ? dueAt : Infinity;
    this.options.changed(tokens);
  }

  /** An access token to go on with; undefined when nobody is signed in. */
  async accessToken(): Promise<string | undefined> {
    const tokens = this.current;
    if (!tokens) return undefined;
    if (Date.now() < this.dueAt && !this.exchange) return tokens.accessToken;
    try {
      return (await this.exchanged()).accessToken;
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) throw error;
      // The old one may yet do; if it does not, whoever uses it hears that from the hospital.
      return tokens.accessToken;
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

  private exchanged(): Promise<Tokens> {
    this.exchange ??= this.makeExchange().finally(() => (this.exchange = undefined));
    return this.exchange;
  }

  private async makeExchange(): Promise<Tokens> {
    const old = this.current;
    if (!old) throw new ProblemError(401, 'auth.unauthenticated', 'Nobody is signed in.');
    try {
      const tokens = await this.options.refresh(old.refreshToken);
      // Somebody may have signed out, or in again, in the meantime.
      if (this.current === old) this.use(tokens);
      return tokens;
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401 && this.current === old) this.use(null);
      throw error;
    }
  }
}
