import MenuIcon from '@mui/icons-material/Menu';
import AppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import Container from '@mui/material/Container';
import Drawer from '@mui/material/Drawer';
import IconButton from '@mui/material/IconButton';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { SignInAgain } from '../sign-in/sign-in-again';
import { AccountButton } from './account-button';
import { Bell } from './bell';
import { ConnectionBanner } from './connection-banner';
import { Waiting } from './loaded';
import { LookButtons } from './look-buttons';
import { Mishap } from './mishap';
import { type Place, Places } from './places';

const WIDTH = 232;

/** What stands around every page: where one can go, whose page it is, and the state of the connection. */
export function Frame({ places, tools }: { places: Place[]; tools?: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const wide = useMediaQuery((theme) => theme.breakpoints.up('md'));
  const [open, setOpen] = useState(false);
  const { pathname } = useLocation();
  return (
    <Box sx={{ display: 'flex', minHeight: '100dvh' }}>
      <Box
        component="a"
        href="#main"
        sx={{
          position: 'absolute',
          insetInlineStart: 8,
          top: -100,
          zIndex: 2000,
          '&:focus': { top: 8, bgcolor: 'background.paper', p: 1 },
        }}
      >
        {t('frame.skip')}
      </Box>
      <AppBar
        position="fixed"
        color="default"
        elevation={0}
        sx={{ borderBottom: 1, borderColor: 'divider', zIndex: 1201 }}
      >
        <Toolbar sx={{ gap: { xs: 0, sm: 0.5 }, px: { xs: 1, sm: 2 } }}>
          {!wide && (
            <IconButton aria-label={t('frame.menu')} onClick={() => setOpen(true)}>
              <MenuIcon />
            </IconButton>
          )}
          <Box
            component="img"
            src="/favicon.svg"
            alt=""
            sx={{ width: 28, height: 28, mx: 1, display: { xs: 'none', sm: 'block' } }}
          />
          <Typography component="span" sx={{ fontWeight: 700, display: { xs: 'none', md: 'block' } }}>
            {t('common.hospital')}
          </Typography>
          <Box sx={{ flexGrow: 1 }} />
          {tools}
          <Box sx={{ display: { xs: 'none', sm: 'contents' } }}>
            <LookButtons />
          </Box>
          <Bell />
          <AccountButton />
        </Toolbar>
      </AppBar>
      <Drawer
        variant={wide ? 'permanent' : 'temporary'}
        open={wide || open}
        onClose={() => setOpen(false)}
        sx={{ width: wide ? WIDTH : 0, flexShrink: 0, '& .MuiDrawer-paper': { width: WIDTH } }}
      >
        <Toolbar />
        <Places places={places} onGo={() => setOpen(false)} />
        <Box sx={{ display: { xs: 'block', sm: 'none' }, p: 1 }}>
          <LookButtons />
        </Box>
      </Drawer>
      <Box component="main" id="main" tabIndex={-1} sx={{ flexGrow: 1, minWidth: 0, outline: 'none' }}>
        <Toolbar />
        <ConnectionBanner />
        <Container maxWidth="lg" sx={{ py: 3, px: { xs: 2, sm: 3 } }} key={pathname.split('/')[1]}>
          <Mishap>
            <Suspense fallback={<Waiting />}>
              <Outlet />
            </Suspense>
          </Mishap>
        </Container>
      </Box>
      <SignInAgain />
    </Box>
  );
}
