import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type components, dataOf } from '#libs/client';
import { Field } from '../frame/field';
import { Loaded } from '../frame/loaded';
import { Problem } from '../frame/problem';
import { Section } from '../frame/section';
import { hospital } from '../hospital/hospital';
import { useRead } from '../hospital/use-read';
import { useAction } from '../hospital/use-action';

type Preferences = components['schemas']['PreferencesDto'];

const CATEGORIES = ['appointments', 'family', 'chart', 'deliveries'] as const;
const CHANNELS = ['email', 'inApp', 'push', 'sms'] as const;

/** By which ways one wants to hear of what, and when not to be disturbed. */
export function NotificationChoices(): ReactNode {
  const { t } = useTranslation();
  const preferences = useRead('/v1/me/notification-preferences', {});
  return (
    <Section title={t('account.notifications')}>
      <Typography color="textSecondary" gutterBottom>
        {t('account.alwaysTold')}
      </Typography>
      <Loaded query={preferences}>{(kept) => <Choices key={kept.version} kept={kept} />}</Loaded>
    </Section>
  );
}

function Choices({ kept }: { kept: Preferences }): ReactNode {
  const { t } = useTranslation();
  const [categories, setCategories] = useState(kept.categories);
  const [hours, setHours] = useState({ from: kept.quietHours?.from ?? '', to: kept.quietHours?.to ?? '' });
  const action = useAction(
    () =>
      dataOf(
        hospital.rest.PUT('/v1/me/notification-preferences', {
          body: {
            categories,
            quietHours:
              hours.from && hours.to
                ? { ...hours, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
                : null,
          },
        }),
      ),
    { refreshes: ['/v1/me/notification-preferences'], done: t('common.saved') },
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        action.mutate();
      }}
    >
      <Box sx={{ overflowX: 'auto', mb: 2 }}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell />
              {CHANNELS.map((channel) => (
                <TableCell key={channel} align="center">
                  {t(`account.channels.${channel}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {CATEGORIES.map((category) => (
              <TableRow key={category}>
                <TableCell component="th" scope="row">
                  {t(`notifications.categories.${category}`)}
                </TableCell>
                {CHANNELS.map((channel) => (
                  <TableCell key={channel} align="center">
                    <Checkbox
                      checked={categories[category]?.[channel] ?? true}
                      onChange={(_event, wanted) =>
                        setCategories({
                          ...categories,
                          [category]: { ...categories[category], [channel]: wanted },
                        })
                      }
                      slotProps={{
                        input: {
                          'aria-label': `${t(`notifications.categories.${category}`)}: ${t(`account.channels.${channel}`)}`,
                        },
                      }}
                    />
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Typography gutterBottom>{t('account.quietHours')}</Typography>
      <Box sx={{ display: 'flex', gap: 2, mb: 2, maxWidth: 400 }}>
        {(['from', 'to'] as const).map((side) => (
          <Field
            key={side}
            type="time"
            label={t(side === 'from' ? 'common.from' : 'common.until')}
            value={hours[side]}
            onChange={(value) => setHours({ ...hours, [side]: value })}
          />
        ))}
      </Box>
      <Problem error={action.error} />
      <Button type="submit" variant="outlined" loading={action.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}
