import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useMatch } from 'react-router';

/** Somewhere to go from every page. */
export interface Place {
  to: string;
  label: string;
  icon: ReactNode;
}

export function Places({ places, onGo }: { places: Place[]; onGo: () => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <List component="nav" aria-label={t('frame.menu')} sx={{ px: 1 }}>
      {places.map((place) => (
        <PlaceItem key={place.to} {...place} onGo={onGo} />
      ))}
    </List>
  );
}

function PlaceItem({ to, label, icon, onGo }: Place & { onGo: () => void }): ReactNode {
  const here = useMatch({ path: to, end: to === '/' });
  return (
    <ListItem component="div" disablePadding>
      <ListItemButton
        component={NavLink}
        to={to}
        end={to === '/'}
        selected={here !== null}
        onClick={onGo}
        sx={{ borderRadius: 2 }}
      >
        <ListItemIcon sx={{ minWidth: 40 }}>{icon}</ListItemIcon>
        <ListItemText primary={label} />
      </ListItemButton>
    </ListItem>
  );
}
