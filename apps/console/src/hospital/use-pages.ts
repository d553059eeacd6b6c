import { useInfiniteQuery } from '@tanstack/react-query';
import { type Given, type ItemOf, type ListPath } from './routes';
import { read } from './use-read';

export interface Pages<Item> {
  /** What is read so far; undefined before the first answer. */
  data: Item[] | undefined;
  error: Error | null;
  refetch: () => unknown;
  hasMore: boolean;
  readMore: () => void;
  isReadingMore: boolean;
}

/** A list of the hospital, read page by page as the user asks for more. */
export function usePages<Path extends ListPath>(
  path: Path,
  params: Given<Path>,
  options: { refetchInterval?: number } = {},
): Pages<ItemOf<Path>> {
  const query = useInfiniteQuery({
    ...options,
    queryKey: ['get', path, params, 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const { query, ...rest } = params as { query?: object };
      const turned = { ...rest, query: { ...query, ...(pageParam && { cursor: pageParam }) } };
      const page = await read(path, turned as unknown as Given<Path>, signal);
      return page as { items: ItemOf<Path>[]; nextCursor: string | null };
    },
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  return {
    data: query.data?.pages.flatMap(({ items }) => items),
    error: query.error,
    refetch: query.refetch,
    hasMore: query.hasNextPage,
    readMore: () => void query.fetchNextPage(),
    isReadingMore: query.isFetchingNextPage,
  };
}
