import Stack from '@mui/material/Stack';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadedPages } from '../frame/loaded';
import { usePages } from '../hospital/use-pages';
import { type Prescription, PrescriptionCard } from './prescription-card';

/** A patient's prescriptions, with what the reader can do about each. */
export function PrescriptionsList({
  patientId,
  actions,
}: {
  patientId: string;
  actions: (prescription: Prescription) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const pages = usePages('/v1/prescriptions', { query: { patientId } });
  return (
    <LoadedPages pages={pages} empty={t('prescriptions.none')}>
      {(prescriptions) => (
        <Stack spacing={2}>
          {prescriptions.map((prescription) => (
            <PrescriptionCard
              key={prescription.id}
              prescription={prescription}
              actions={prescription.status === 'active' && actions(prescription)}
            />
          ))}
        </Stack>
      )}
    </LoadedPages>
  );
}
