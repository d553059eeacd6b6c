import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { useSubject } from '../family/subject';
import { Field } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { TimeLeft } from '../frame/time-left';
import { useDraft } from '../frame/use-draft';
import { hospital } from '../hospital/hospital';
import { refresh } from '../hospital/query-client';
import { useAction } from '../hospital/use-action';
import { useFormats } from '../language/formats';
import { useClinicName, useClinicZone, useDoctorName, usePersonName } from '../people/names';
import { type Slot, type SlotWish } from './slot-choice';

/** Books a slot, which is held for the patient while they fill this in. */
export function BookDialog({
  slot,
  visitType,
  onClose,
  onBooked,
}: {
  slot: Slot;
  visitType: SlotWish['visitType'];
  onClose: () => void;
  onBooked: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const subject = useSubject();
  const name = usePersonName();
  const zone = useClinicZone(slot.clinicId);
  const doctor = useDoctorName(slot.doctorId);
  const clinic = useClinicName(slot.clinicId);
  const [reason, setReason, endDraft] = useDraft('booking.reason', '');
  const [header] = useState(idempotent);
  const { doctorId, clinicId, startsAt } = slot;
  const hold = useHold({ doctorId, clinicId, startsAt, visitType });
  const action = useAction(
    () =>
      dataOf(
        hospital.rest.POST('/v1/appointments', {
          body: {
            ...{ doctorId, clinicId, startsAt, visitType },
            ...(reason.trim() && { reason: reason.trim() }),
            ...(!subject.isSelf && { patientId: subject.patientId }),
          },
          params: { header },
        }),
      ),
    {
      refreshes: ['/v1/appointments', '/v1/slots', '/v1/consultations', '/v1/waitlist-entries'],
      done: t('appointments.booked'),
      onDone: () => {
        endDraft();
        onBooked();
      },
    },
  );
  return (
    <FormDialog
      open
      title={t('appointments.bookTitle')}
      submit={t('appointments.bookSubmit')}
      action={action}
      onSubmit={() => action.mutate()}
      onClose={onClose}
    >
      <Typography>
        <strong>{formats.dateTime(startsAt, zone)}</strong>
        <br />
        {doctor} · {clinic} · {t(`appointments.visitTypes.${visitType}`)}
        <br />
        {t('appointments.forWhom', { name: name(subject) })}
      </Typography>
      {hold && (
        <Alert severity="info">
          {t('appointments.held')} <TimeLeft until={hold} />
        </Alert>
      )}
      <Field
        label={t('appointments.reasonForVisit')}
        value={reason}
        onChange={setReason}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
    </FormDialog>
  );
}

/** Holds a slot while the form is open; without a hold one may still try to book. Gives its end. */
function useHold(
  wish: Pick<Slot, 'doctorId' | 'clinicId' | 'startsAt'> & Required<Pick<SlotWish, 'visitType'>>,
) {
  const [expiresAt, setExpiresAt] = useState<string>();
  const { doctorId, clinicId, startsAt, visitType } = wish;
  useEffect(() => {
    const holding = dataOf(
      hospital.rest.POST('/v1/slot-holds', {
        body: { doctorId, clinicId, startsAt, visitType },
        params: { header: idempotent() },
      }),
    ).catch(() => undefined);
    void holding.then((hold) => setExpiresAt(hold?.expiresAt));
    return () =>
      void holding.then(async (hold) => {
        if (!hold) return;
        // A hold that was booked is gone already.
        await hospital.rest
          .DELETE('/v1/slot-holds/{id}', { params: { path: { id: hold.id } } })
          .catch(() => undefined);
        await refresh('/v1/slots');
      });
  }, [doctorId, clinicId, startsAt, visitType]);
  return expiresAt;
}
