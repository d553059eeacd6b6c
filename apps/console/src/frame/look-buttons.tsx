import DarkModeIcon from '@mui/icons-material/DarkModeOutlined';
import LightModeIcon from '@mui/icons-material/LightModeOutlined';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import { useColorScheme } from '@mui/material/styles';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../language/language';

/** Light or dark, English or Arabic. */
export function LookButtons(): ReactNode {
  const { t, i18n } = useTranslation();
  const { mode, systemMode, setMode } = useColorScheme();
  const dark = (mode === 'system' ? systemMode : mode) === 'dark';
  const [other, name] = i18n.language === 'ar' ? (['en', 'English'] as const) : (['ar', 'العربية'] as const);
  return (
    <>
      <Button color="inherit" lang={other} onClick={() => void chooseLanguage(other)} sx={{ minWidth: 0 }}>
        {name}
      </Button>
      <IconButton
        color="inherit"
        aria-label={t(dark ? 'frame.light' : 'frame.dark')}
        onClick={() => setMode(dark ? 'light' : 'dark')}
      >
        {dark ? <LightModeIcon /> : <DarkModeIcon />}
      </IconButton>
    </>
  );
}
