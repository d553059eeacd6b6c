import Alert from '@mui/material/Alert';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '#libs/client';
import { Loaded, Nothing } from '../frame/loaded';
import { Page } from '../frame/page';
import { OVER, useSosRequests } from './emergencies';
import { SosCard } from './sos-card';

/** All that is to be answered, live: the oldest first. */
export function SosBoard(): ReactNode {
  const { t } = useTranslation();
  const { client, requests } = useSosRequests();
  const watching = useQuery({
    queryKey: ['sos', 'watch'],
    queryFn: async () => (await client.watch()).length,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  const open = requests.filter(({ status }) => !OVER.includes(status));
  const notOnCall = watching.error instanceof Refusal && watching.error.code === 'access.forbidden';
  return (
    <Page title={t('sos.board')}>
      {notOnCall ? (
        <Alert severity="info">{t('sos.notOnCall')}</Alert>
      ) : (
        <Loaded query={watching}>
          {() => (
            <Stack spacing={2} aria-live="polite">
              {open.map((sos) => (
                <SosCard key={sos.id} sos={sos} />
              ))}
              {!open.length && <Nothing>{t('sos.allQuiet')}</Nothing>}
            </Stack>
          )}
        </Loaded>
      )}
    </Page>
  );
}
