import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { dataOf } from '#libs/client';
import { hospital } from './hospital';
import { type Answer, type Given, type ReadPath } from './routes';

export interface ReadOptions {
  /** Whether to read at all; true. */
  enabled?: boolean;
  /** For how many milliseconds an answer is good; 10 s. */
  staleTime?: number;
  /** After how many milliseconds to read again by itself. */
  refetchInterval?: number;
}

/** What a route of the hospital answers; read again whenever `refresh` names it. */
export function useRead<Path extends ReadPath>(
  path: Path,
  params: Given<Path>,
  options: ReadOptions = {},
): UseQueryResult<Answer<Path>> {
  return useQuery({
    ...options,
    queryKey: ['get', path, params],
    queryFn: ({ signal }) => read(path, params, signal),
  });
}

/** Reads a route once. */
export function read<Path extends ReadPath>(
  path: Path,
  params: Given<Path>,
  signal?: AbortSignal,
): Promise<Answer<Path>> {
  const get = hospital.rest.GET as (
    path: string,
    init: object,
  ) => Promise<{ data: Answer<Path>; response: Response }>;
  return dataOf(get(path, { params, signal }));
}
