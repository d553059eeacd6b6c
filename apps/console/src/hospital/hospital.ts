import { HospitalClient } from '#libs/client';
import { watchedFetch } from './connection';
import { userChanged } from './user';

/** Tabs share the cookie of the session, so that only one of them may exchange it at a time. */
const oneAtATime = <T>(work: () => Promise<T>): Promise<T> =>
  // Browsers have locks only where the page is safe from listeners: https, or this machine.
  'locks' in navigator ? navigator.locks.request('hospital-session', work) : work();

/** The hospital this page came from. The access token stays in memory, the refresh token in a cookie no script reads. */
export const hospital = new HospitalClient({
  baseUrl: location.origin,
  fetch: watchedFetch,
  cookie: { oneAtATime },
  onUser: userChanged,
});
