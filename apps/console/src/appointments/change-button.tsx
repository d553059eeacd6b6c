import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { Field } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { useFormats } from '../language/formats';
import { useClinicZone } from '../people/names';
import { type Appointment } from './appointment-card';
import { type Slot, SlotChoice } from './slot-choice';

/** Moves an appointment to another time of the same doctor. */
export function ChangeButton({ appointment }: { appointment: Appointment }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('appointments.change')}
      </Button>
      {open && <ChangeDialog appointment={appointment} onClose={() => setOpen(false)} />}
    </>
  );
}

function ChangeDialog({
  appointment,
  onClose,
}: {
  appointment: Appointment;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, doctorId, clinicId, visitType } = appointment;
  const zone = useClinicZone(clinicId);
  const [slot, setSlot] = useState<Slot>();
  const [reason, setReason] = useState('');
  const action = useAction(
    ({ startsAt }: Slot) =>
      dataOf(
        hospital.rest.POST('/v1/appointments/{id}/reschedule', {
          params: { path: { id }, header: idempotent() },
          body: { startsAt, ...(reason.trim() && { reason: reason.trim() }) },
        }),
      ),
    {
      refreshes: ['/v1/appointments', '/v1/slots', '/v1/consultations'],
      done: t('appointments.changed'),
      onDone: onClose,
    },
  );
  return (
    <FormDialog
      open
      title={t('appointments.changeTitle')}
      submit={t('appointments.change')}
      action={action}
      onSubmit={() => slot && action.mutate(slot)}
      onClose={onClose}
    >
      <SlotChoice wish={{ doctorId, clinicId, visitType }} onChoose={setSlot} />
      <Typography role="status">
        {slot
          ? t('appointments.newTime', { time: formats.dateTime(slot.startsAt, zone) })
          : t('appointments.chooseTime')}
      </Typography>
      <Field label={t('common.note')} value={reason} onChange={setReason} />
    </FormDialog>
  );
}
