import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { type SlotWish } from '../appointments/slot-choice';
import { useSubject } from '../family/subject';
import { Field } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { useDraft } from '../frame/use-draft';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';

/** Waits in line for a time that somebody else gives back. */
export function JoinWaitlistButton({ wish }: { wish: SlotWish }): ReactNode {
  const { t } = useTranslation();
  const subject = useSubject();
  const [open, setOpen] = useState(false);
  const [form, setForm, endDraft] = useDraft('waitlist', { from: '', to: '' });
  const action = useAction(
    () =>
      dataOf(
        hospital.rest.POST('/v1/waitlist-entries', {
          body: { ...wish, ...form, ...(!subject.isSelf && { patientId: subject.patientId }) },
          params: { header: idempotent() },
        }),
      ),
    {
      refreshes: ['/v1/waitlist-entries'],
      done: t('waitlist.joined'),
      onDone: () => {
        endDraft();
        setOpen(false);
      },
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('waitlist.join')}</Button>
      <FormDialog
        open={open}
        title={t('waitlist.join')}
        submit={t('waitlist.joinSubmit')}
        action={action}
        onSubmit={() => action.mutate()}
        onClose={() => setOpen(false)}
      >
        <Typography>{t('waitlist.explained')}</Typography>
        <Field
          label={t('common.from')}
          type="date"
          required
          value={form.from}
          onChange={(from) => setForm({ ...form, from })}
        />
        <Field
          label={t('common.until')}
          type="date"
          required
          value={form.to}
          onChange={(to) => setForm({ ...form, to })}
        />
      </FormDialog>
    </>
  );
}
