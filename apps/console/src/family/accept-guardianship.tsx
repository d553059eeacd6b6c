import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { dataOf } from '#libs/client';
import { Page } from '../frame/page';
import { Problem } from '../frame/problem';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';

/** Where the link of an invitation leads: lets somebody act for oneself. */
export function AcceptGuardianship(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const action = useAction(
    () =>
      dataOf(hospital.rest.POST('/v1/guardianships/accept', { body: { token: search.get('token') ?? '' } })),
    {
      refreshes: ['/v1/guardianships'],
      done: t('family.accepted'),
      onDone: () => void navigate('/family', { replace: true }),
    },
  );
  return (
    <Page title={t('family.acceptTitle')}>
      <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
        <Typography>{t('family.acceptExplained')}</Typography>
        <Problem error={action.error} />
        <Button variant="contained" loading={action.isPending} onClick={() => action.mutate()}>
          {t('family.accept')}
        </Button>
      </Stack>
    </Page>
  );
}
