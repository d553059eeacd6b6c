import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components, idempotent } from '#libs/client';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';

const REFRESHES = ['/v1/notifications'];

/** The inbox, the newest first. */
export function NotificationsPage(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages('/v1/notifications', { query: {} });
  const readAll = useAction(
    () => hospital.rest.POST('/v1/notifications/read-all', { params: { header: idempotent() } }),
    { refreshes: REFRESHES },
  );
  return (
    <Page
      title={t('notifications.title')}
      actions={
        <Button loading={readAll.isPending} onClick={() => readAll.mutate()}>
          {t('notifications.readAll')}
        </Button>
      }
    >
      <LoadedPages pages={pages} empty={t('notifications.none')}>
        {(items) => (
          <Stack spacing={1}>
            {items.map((notification) => (
              <NotificationCard key={notification.id} notification={notification} />
            ))}
          </Stack>
        )}
      </LoadedPages>
    </Page>
  );
}

function NotificationCard({
  notification,
}: {
  notification: components['schemas']['NotificationDto'];
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, title, body, category, readAt, createdAt } = notification;
  const read = useAction(
    () =>
      hospital.rest.POST('/v1/notifications/{id}/read', { params: { path: { id }, header: idempotent() } }),
    { refreshes: REFRESHES },
  );
  return (
    <ItemCard
      title={title}
      status={!readAt && <StatusChip status="new" mood="primary" label={t('notifications.new')} />}
      actions={
        !readAt && (
          <Button size="small" loading={read.isPending} onClick={() => read.mutate()}>
            {t('notifications.markRead')}
          </Button>
        )
      }
    >
      <Typography sx={{ whiteSpace: 'pre-line' }}>{body}</Typography>
      <Typography variant="caption" color="textSecondary">
        {t(`notifications.categories.${category}`)} · {formats.fromNow(createdAt)}
      </Typography>
    </ItemCard>
  );
}
