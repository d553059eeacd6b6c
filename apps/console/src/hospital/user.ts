import { useSyncExternalStore } from 'react';
import { type components } from '#libs/client';

export type User = components['schemas']['SignedInUserDto'];

/** Who uses this page. */
export type Visitor =
  | { state: 'unknown' }
  | { state: 'nobody' }
  /** `ended`: the session is over without the user's doing; what is on the screen stays until they sign in again. */
  | { state: 'user'; user: User; ended: boolean };

const listeners = new Set<() => void>();
let visitor: Visitor = { state: 'unknown' };

export function useVisitor(): Visitor {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => visitor,
  );
}

/** Who is signed in; only for what is shown to them alone. */
export function useUser(): User {
  const visitor = useVisitor();
  if (visitor.state !== 'user') throw new Error('This is shown to whoever is signed in.');
  return visitor.user;
}

/** What the client tells of the session. */
export function userChanged(user: User | null): void {
  if (user) visitor = { state: 'user', user, ended: false };
  else if (visitor.state === 'user') visitor = { ...visitor, ended: true };
  else visitor = { state: 'nobody' };
  for (const listener of listeners) listener();
}

/** The user leaves; nothing of them stays. */
export function forgetUser(): void {
  visitor = { state: 'nobody' };
  for (const listener of listeners) listener();
}
