import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '#libs/client';
import { connectionIsLost, onConnectionChange } from './connection';

/** What was read from the hospital, and how long it is good. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays one; a lost answer is asked for again.
      retry: (failures, error) => !(error instanceof ProblemError && error.status < 500) && failures < 2,
    },
  },
});

onConnectionChange(() => {
  if (!connectionIsLost()) void queryClient.invalidateQueries();
});

/** Reads again whatever is shown of these routes, e.g. `/v1/appointments`. */
export async function refresh(...paths: string[]): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) =>
      paths.some((path) => typeof queryKey[1] === 'string' && queryKey[1].startsWith(path)),
  });
}
