import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { useNotice } from '../frame/notices';
import { refresh } from './query-client';

export interface ActionOptions<Result> {
  /** The routes whose answers change by it, e.g. `/v1/appointments`. */
  refreshes?: string[];
  /** What to tell the user when it is done. */
  done?: string;
  onDone?: (result: Result) => void;
}

/** Something that the user does at the hospital: told when done; a failure stands in `error` to be shown in place. */
export function useAction<Wish = void, Result = unknown>(
  act: (wish: Wish) => Promise<Result>,
  { refreshes = [], done, onDone }: ActionOptions<Result> = {},
): UseMutationResult<Result, Error, Wish> {
  const notice = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (result) => {
      if (done) notice(done);
      onDone?.(result);
      await refresh(...refreshes);
    },
  });
}
