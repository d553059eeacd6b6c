import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { createTheme, ThemeProvider } from '@mui/material/styles';
import rtlPlugin from '@mui/stylis-plugin-rtl';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { prefixer } from 'stylis';

/** The policy of the page lets in only styles that carry this word of the server's. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content;

const caches = {
  ltr: createCache({ key: 'ltr', nonce }),
  rtl: createCache({ key: 'rtl', nonce, stylisPlugins: [prefixer, rtlPlugin] }),
};

export const hospitalTheme = (direction: 'ltr' | 'rtl'): ReturnType<typeof createTheme> =>
  createTheme({
    direction,
    cssVariables: { colorSchemeSelector: 'data-%s' },
    colorSchemes: {
      light: {
        palette: {
          primary: { main: '#00696d' },
          secondary: { main: '#4a5f7a' },
          error: { main: '#b3261e' },
          warning: { main: '#9a4600' },
          info: { main: '#00628f' },
          background: { default: '#f5f8f8' },
        },
      },
      dark: {
        palette: {
          primary: { main: '#5fd4d8' },
          secondary: { main: '#b3c8e6' },
          error: { main: '#ff897d' },
          warning: { main: '#ffb77c' },
          background: { default: '#0f1515', paper: '#182020' },
        },
      },
    },
    shape: { borderRadius: 10 },
    typography: {
      fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif',
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      MuiCard: { defaultProps: { variant: 'outlined' } },
      MuiTextField: { defaultProps: { fullWidth: true } },
      // Arabic's letters join: space between them would tear words apart.
      MuiInputLabel: { styleOverrides: { root: { letterSpacing: 'normal' } } },
    },
  });

/** Colours, type and direction of everything within; light or dark as the user chose, else as the machine is set. */
export function Look({ children }: { children: ReactNode }): ReactNode {
  const { i18n } = useTranslation();
  const direction = i18n.dir();
  const theme = useMemo(() => hospitalTheme(direction), [direction]);
  return (
    <CacheProvider value={caches[direction]}>
      <ThemeProvider theme={theme} defaultMode="system">
        <CssBaseline enableColorScheme />
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}
