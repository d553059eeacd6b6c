import { ProblemError } from './refusal.js';
import { dataOf, type RestClient } from './rest/rest-client.js';
import { type Access, type Tokens } from './session.js';

/** How somebody signs in, stays signed in, and signs out. */
export interface SignInWay {
  open(email: string, password: string): Promise<Access>;
  /** Gets the next access; refused with 401 when the session is over. */
  refresh(held: Access | null): Promise<Access>;
  /** Ends the session at the hospital. @param signed sends in the name of whoever is signed in */
  close(held: Access | null, signed: RestClient): Promise<void>;
}

export interface CookieOptions {
  /**
   * Does one piece of work after another, in all tabs together, so that no two exchange one cookie at a time. In a
   * browser: `(work) => navigator.locks.request('hospital-refresh', work)`.
   */
  oneAtATime: <T>(work: () => Promise<T>) => Promise<T>;
}

/** All other tabs wait for a request that is never answered: so long at most. */
const PATIENCE_MILLISECONDS = 20_000;

/** The app holds the refresh token, and keeps it where nobody else can read it. */
export const byTokens = (hospital: RestClient): SignInWay => ({
  open: (email, password) => dataOf(hospital.POST('/v1/auth/login', { body: { email, password } })),
  refresh: async (held) => {
    const tokens = tokensOf(held);
    if (!tokens) throw new ProblemError(401, 'auth.unauthenticated', 'Nobody is signed in.');
    const { refreshToken } = tokens;
    return dataOf(hospital.POST('/v1/auth/refresh', { body: { refreshToken } }));
  },
  close: async (held, signed) => {
    if (held) await signed.POST('/v1/auth/logout');
  },
});

/** The browser holds the refresh token, in a cookie that no script can read. */
export function byCookie(hospital: RestClient, { oneAtATime }: CookieOptions): SignInWay {
  const withCookie = () => ({
    credentials: 'same-origin' as const,
    signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
  });
  return {
    open: (email, password) =>
      oneAtATime(() =>
        dataOf(hospital.POST('/v1/auth/browser-session', { body: { email, password }, ...withCookie() })),
      ),
    refresh: () => oneAtATime(() => dataOf(hospital.POST('/v1/auth/browser-session/refresh', withCookie()))),
    close: () =>
      oneAtATime(async () => {
        await hospital.DELETE('/v1/auth/browser-session', withCookie());
      }),
  };
}

/** The tokens in what is held, where the refresh token is one of them. */
export const tokensOf = (held: Access | null): Tokens | null =>
  held && 'refreshToken' in held ? held : null;
