import Stack from '@mui/material/Stack';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadedPages } from '../frame/loaded';
import { Page } from '../frame/page';
import { usePages } from '../hospital/use-pages';
import { ConsultationCard } from './consultation-card';

/** All consultations: of a patient with their dependents, or of a doctor. */
export function ConsultationsPage(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages('/v1/consultations', { query: {} });
  return (
    <Page title={t('chat.consultations')}>
      <LoadedPages pages={pages} empty={t('chat.none')}>
        {(items) => (
          <Stack spacing={2}>
            {items.map((consultation) => (
              <ConsultationCard key={consultation.id} consultation={consultation} />
            ))}
          </Stack>
        )}
      </LoadedPages>
    </Page>
  );
}
