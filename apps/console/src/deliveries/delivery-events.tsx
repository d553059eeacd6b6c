import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadedPages } from '../frame/loaded';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';

/** What happened to a parcel. */
export function DeliveryEvents({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const pages = usePages('/v1/deliveries/{id}/events', { path: { id }, query: {} });
  return (
    <LoadedPages pages={pages} empty={t('common.none')}>
      {(events) => (
        <List dense>
          {events.map(({ seq, type, status, note, occurredAt }) => (
            <ListItem key={seq} disableGutters>
              <ListItemText
                primary={
                  type === 'moved' ? t(`deliveries.statuses.${status}`) : t(`deliveries.eventTypes.${type}`)
                }
                secondary={[formats.dateTime(occurredAt), note].filter(Boolean).join(' · ')}
              />
            </ListItem>
          ))}
        </List>
      )}
    </LoadedPages>
  );
}
