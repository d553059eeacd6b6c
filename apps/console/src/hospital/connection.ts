import { useSyncExternalStore } from 'react';

/** How long to wait before asking again whether the hospital answers. */
const PAUSE_MILLISECONDS = 2_000;

const listeners = new Set<() => void>();
let lost = !navigator.onLine;

/** Whether the hospital cannot be reached at the moment. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(onConnectionChange, () => lost);
}

/** Hears of every loss of the connection and every return; gives the end of listening. */
export function onConnectionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function connectionIsLost(): boolean {
  return lost;
}

/** `fetch` that notices when nobody answers, and then asks until somebody does. */
export async function watchedFetch(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    tell(false);
    return response;
  } catch (error) {
    // Somebody gave the request up: that says nothing about the connection.
    if (!request.signal.aborted) beLost();
    throw error;
  }
}

function beLost(): void {
  if (lost) return;
  tell(true);
  askAgain();
}

function askAgain(): void {
  setTimeout(() => {
    void fetch('/health/live', { cache: 'no-store' }).then(
      (response) => (response.ok ? tell(false) : askAgain()),
      askAgain,
    );
  }, PAUSE_MILLISECONDS);
}

function tell(now: boolean): void {
  if (lost === now) return;
  lost = now;
  for (const listener of listeners) listener();
}

addEventListener('offline', beLost);
if (lost) askAgain();
