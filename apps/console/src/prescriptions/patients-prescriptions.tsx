import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { RequestDeliveryButton } from '../deliveries/request-delivery';
import { useSubject } from '../family/subject';
import { ActButton } from '../frame/act-button';
import { hospital } from '../hospital/hospital';
import { PrescriptionsList } from './prescriptions-list';

/** A patient's prescriptions: to be delivered, and to be asked for again. */
export function PatientsPrescriptions({ patientId }: { patientId: string }): ReactNode {
  const { t } = useTranslation();
  const subject = useSubject();
  const askAgain = (id: string, note: string): Promise<unknown> =>
    dataOf(
      hospital.rest.POST('/v1/prescriptions/{id}/refill-requests', {
        params: { path: { id }, header: idempotent() },
        body: note.trim() ? { note: note.trim() } : {},
      }),
    );
  return (
    <PrescriptionsList
      patientId={patientId}
      actions={(prescription) => (
        <>
          {subject.may('deliveries') && <RequestDeliveryButton prescriptionId={prescription.id} />}
          <ActButton
            label={t('prescriptions.askRefill')}
            question={t('prescriptions.askRefillQuestion')}
            reason="optional"
            act={(note) => askAgain(prescription.id, note)}
            options={{ refreshes: ['/v1/refill-requests'], done: t('prescriptions.refillAsked') }}
          />
        </>
      )}
    />
  );
}
