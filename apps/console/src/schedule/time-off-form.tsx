import Box from '@mui/material/Box';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, Refusal } from '#libs/client';
import { Field } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { useDraft } from '../frame/use-draft';
import { factsOf, keepingFacts } from '../hospital/facts';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { useIdempotent } from '../hospital/use-idempotent';
import { type Affected, AffectedAppointments } from './affected-appointments';
import { instantOf } from './wall-clock';

const EMPTY = { startsAt: '', endsAt: '', reason: '' };

/** Takes a doctor out of the diary for a time; appointments that stand in the way are shown first, then cancelled. */
export function TimeOffForm({
  doctorId,
  zone,
  onClose,
}: {
  doctorId: string;
  /** The zone of the times that are typed. */
  zone: string;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const [form, setForm, endDraft] = useDraft(`time-off.${doctorId}`, EMPTY);
  const header = useIdempotent();
  const action = useAction(
    (cancelAppointments: boolean) => {
      const body = {
        startsAt: instantOf(form.startsAt, zone),
        endsAt: instantOf(form.endsAt, zone),
        reason: form.reason.trim(),
        cancelAppointments,
      };
      return dataOf(
        hospital.rest.POST('/v1/doctors/{id}/time-off', {
          params: { path: { id: doctorId }, header: header(body) },
          body,
          middleware: [keepingFacts],
        }),
      );
    },
    {
      refreshes: ['/v1/doctors', '/v1/appointments', '/v1/slots', '/v1/consultations'],
      done: t('timeOff.added'),
      onDone: () => {
        endDraft();
        onClose();
      },
    },
  );
  const { error } = action;
  const inTheWay = error instanceof Refusal && error.code === 'time_off.affects_appointments';
  const affected = factsOf<Affected>(error, 'affectedAppointments');
  const field = (name: keyof typeof EMPTY) => ({
    value: form[name],
    required: true,
    onChange: (value: string) => {
      setForm({ ...form, [name]: value });
      // What stood in the way of other times says nothing about these.
      if (name !== 'reason') action.reset();
    },
  });
  return (
    <FormDialog
      open
      title={t('timeOff.add')}
      submit={t(inTheWay ? 'timeOff.cancelThem' : 'common.save')}
      color={inTheWay ? 'error' : 'primary'}
      action={action}
      onSubmit={() => action.mutate(inTheWay)}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <Field {...field('startsAt')} type="datetime-local" label={t('common.from')} />
        <Field {...field('endsAt')} type="datetime-local" label={t('common.until')} />
      </Box>
      <Field
        {...field('reason')}
        label={t('common.reason')}
        helperText={t('timeOff.reasonExplained')}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      {inTheWay && <AffectedAppointments affected={affected} doctorId={doctorId} zone={zone} />}
    </FormDialog>
  );
}
