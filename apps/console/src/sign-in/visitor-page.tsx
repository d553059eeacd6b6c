import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectionBanner } from '../frame/connection-banner';
import { LookButtons } from '../frame/look-buttons';

/** A page for whoever is not signed in: one card with one form. */
export function VisitorPage({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${title} · ${t('common.hospital')}`;
  }, [title, t]);
  return (
    <Box sx={{ minHeight: '100dvh', display: 'flex', flexDirection: 'column' }}>
      <ConnectionBanner />
      <Box component="header" sx={{ display: 'flex', justifyContent: 'flex-end', p: 1 }}>
        <LookButtons />
      </Box>
      <Box component="main" sx={{ width: '100%', maxWidth: 480, m: 'auto', p: 2, pb: 8 }}>
        <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center', justifyContent: 'center', mb: 3 }}>
          <Box component="img" src="/favicon.svg" alt="" sx={{ width: 40, height: 40 }} />
          <Typography variant="h5" component="p" sx={{ fontWeight: 700 }}>
            {t('common.hospital')}
          </Typography>
        </Stack>
        <Card>
          <CardContent sx={{ p: 3 }}>
            <Typography variant="h5" component="h1" sx={{ mb: 2 }}>
              {title}
            </Typography>
            {children}
          </CardContent>
        </Card>
      </Box>
    </Box>
  );
}
