import { clearDrafts } from '../frame/use-draft';
import { connectionIsLost, onConnectionChange } from './connection';
import { hospital } from './hospital';
import { queryClient } from './query-client';
import { forgetUser } from './user';

/** Goes on with the session of the cookie, as soon as the hospital answers; without one, nobody is signed in. */
export async function resume(): Promise<void> {
  try {
    if (!(await hospital.resume())) forgetUser();
  } catch {
    if (connectionIsLost()) whenConnected(() => void resume());
    else forgetUser();
  }
}

/** Ends the session and forgets all that was read in it. */
export async function signOut(): Promise<void> {
  forgetUser();
  clearDrafts();
  queryClient.clear();
  try {
    await hospital.signOut();
  } catch {
    // The cookie is still there: it goes as soon as the hospital can be reached.
    whenConnected(() => void (hospital.user ?? signOut()));
  }
}

function whenConnected(then: () => void): void {
  const end = onConnectionChange(() => {
    if (connectionIsLost()) return;
    end();
    then();
  });
}
