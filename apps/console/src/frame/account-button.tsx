import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import IconButton from '@mui/material/IconButton';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { signOut } from '../hospital/session';
import { useUser } from '../hospital/user';

/** Whose page it is: the way to their account, and out. */
export function AccountButton(): ReactNode {
  const { t } = useTranslation();
  const user = useUser();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  return (
    <>
      <IconButton
        color="inherit"
        aria-label={t('frame.account')}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem component={Link} to="/account" onClick={close}>
          <ListItemText primary={t('frame.account')} secondary={user.email} />
        </MenuItem>
        <MenuItem onClick={() => void signOut()}>{t('frame.signOut')}</MenuItem>
      </Menu>
    </>
  );
}
