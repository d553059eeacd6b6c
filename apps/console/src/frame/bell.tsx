import BellIcon from '@mui/icons-material/NotificationsOutlined';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useUnread } from '../notifications/use-unread';

/** How much is new, and the way to it. */
export function Bell(): ReactNode {
  const { t } = useTranslation();
  const unread = useUnread();
  return (
    <IconButton
      color="inherit"
      component={Link}
      to="/notifications"
      aria-label={t('frame.notifications', { count: unread })}
    >
      <Badge badgeContent={unread} color="error" max={99}>
        <BellIcon />
      </Badge>
    </IconButton>
  );
}
