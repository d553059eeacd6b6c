import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf } from '#libs/client';
import { ActButton } from '../frame/act-button';
import { LoadedPages } from '../frame/loaded';
import { Section } from '../frame/section';
import { hospital } from '../hospital/hospital';
import { signOut } from '../hospital/session';
import { useAction } from '../hospital/use-action';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';

const REFRESHES = ['/v1/me/sessions'];

/** Where one is signed in, and the way out of each and of all. */
export function SessionsCard(): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const pages = usePages('/v1/me/sessions', { query: {} });
  const end = useAction(endSession, { refreshes: REFRESHES });
  return (
    <Section
      title={t('account.sessions')}
      actions={
        <ActButton
          label={t('account.signOutEverywhere')}
          question={t('account.signOutEverywhereQuestion')}
          danger
          act={endAllSessions}
          options={{ onDone: () => void signOut() }}
        />
      }
    >
      <LoadedPages pages={pages} empty={t('common.none')}>
        {(sessions) => (
          <List disablePadding>
            {sessions.map(({ id, userAgent, address, lastUsedAt, current }) => (
              <ListItem key={id} disableGutters>
                <ListItemText
                  primary={<bdi>{userAgent ?? t('people.unknown')}</bdi>}
                  secondary={[address, formats.fromNow(lastUsedAt), current && t('account.thisOne')]
                    .filter(Boolean)
                    .join(' · ')}
                  slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } } }}
                />
                {!current && (
                  <Button
                    size="small"
                    loading={end.isPending && end.variables === id}
                    onClick={() => end.mutate(id)}
                  >
                    {t('account.endSession')}
                  </Button>
                )}
              </ListItem>
            ))}
          </List>
        )}
      </LoadedPages>
    </Section>
  );
}

const endSession = (id: string): Promise<unknown> =>
  hospital.rest.DELETE('/v1/me/sessions/{id}', { params: { path: { id } } });

/** Ends all other sessions; this one follows by signing out. */
async function endAllSessions(): Promise<void> {
  for (;;) {
    const { items } = await dataOf(
      hospital.rest.GET('/v1/me/sessions', { params: { query: { limit: 100 } } }),
    );
    const others = items.filter(({ current }) => !current);
    if (!others.length) return;
    await Promise.all(others.map(({ id }) => endSession(id)));
  }
}
