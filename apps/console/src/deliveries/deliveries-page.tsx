import Stack from '@mui/material/Stack';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubject } from '../family/subject';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { usePages } from '../hospital/use-pages';
import { Addresses } from './addresses';
import { DeliveryCard } from './delivery-card';

/** What is on its way to the patient, and where to. */
export function DeliveriesPage(): ReactNode {
  const { t } = useTranslation();
  const { patientId } = useSubject();
  const pages = usePages('/v1/deliveries', { query: { patientId } }, { refetchInterval: 60_000 });
  return (
    <Page title={t('deliveries.title')}>
      <LoadedPages pages={pages} empty={t('deliveries.none')}>
        {(deliveries) => (
          <Stack spacing={2} sx={{ mb: 2 }}>
            {deliveries.map((delivery) => (
              <DeliveryCard key={delivery.id} delivery={delivery} />
            ))}
          </Stack>
        )}
      </LoadedPages>
      <Addresses />
    </Page>
  );
}
