import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Pages } from '../hospital/use-pages';
import { Problem } from './problem';

/** The sign that something is on its way. */
export function Waiting(): ReactNode {
  const { t } = useTranslation();
  return (
    <Box sx={{ display: 'flex', justifyContent: 'center', p: 4 }}>
      <CircularProgress aria-label={t('common.loading')} />
    </Box>
  );
}

/** What a query brought, or why not; what was there before stays on the screen while it is read anew. */
export function Loaded<T>({
  query,
  children,
}: {
  query: { data: T | undefined; error: Error | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
}): ReactNode {
  if (query.data !== undefined) return children(query.data);
  return query.error ? <Problem error={query.error} retry={query.refetch} /> : <Waiting />;
}

/** A list with the way to more of it, and a word where it is empty. */
export function LoadedPages<T>({
  pages,
  empty,
  children,
}: {
  pages: Pages<T>;
  empty: string;
  children: (items: T[]) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <Loaded query={pages}>
      {(items) => (
        <>
          {items.length ? children(items) : <Nothing>{empty}</Nothing>}
          {pages.hasMore && (
            <Box sx={{ textAlign: 'center', mt: 2 }}>
              <Button onClick={pages.readMore} loading={pages.isReadingMore}>
                {t('common.more')}
              </Button>
            </Box>
          )}
        </>
      )}
    </Loaded>
  );
}

export function Nothing({ children }: { children: ReactNode }): ReactNode {
  return (
    <Typography color="textSecondary" sx={{ py: 3, textAlign: 'center' }}>
      {children}
    </Typography>
  );
}
