import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idempotent } from '#libs/client';
import { Field } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { useDraft } from '../frame/use-draft';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { ScopesField } from './scopes';
import { type GuardianScope } from './subject';

const EMPTY: { email: string; relation: string; scopes: GuardianScope[] } = {
  email: '',
  relation: '',
  scopes: [],
};

/** Asks another patient to be allowed to act for them; they accept by the link of a mail, or do not. */
export function InviteGuardianButton(): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [form, setForm, endDraft] = useDraft('guardian', EMPTY);
  const action = useAction(
    () =>
      hospital.rest.POST('/v1/guardianships/invitations', { body: form, params: { header: idempotent() } }),
    {
      refreshes: ['/v1/guardianships'],
      done: t('family.invited'),
      onDone: () => {
        endDraft();
        setOpen(false);
      },
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('family.invite')}</Button>
      <FormDialog
        open={open}
        title={t('family.invite')}
        submit={t('common.send')}
        action={action}
        onSubmit={() => action.mutate()}
        onClose={() => setOpen(false)}
      >
        <Typography>{t('family.inviteExplained')}</Typography>
        <Field
          label={t('signIn.email')}
          type="email"
          required
          value={form.email}
          onChange={(email) => setForm({ ...form, email })}
        />
        <Field
          label={t('family.yourRelation')}
          required
          value={form.relation}
          onChange={(relation) => setForm({ ...form, relation })}
        />
        <ScopesField value={form.scopes} onChange={(scopes) => setForm({ ...form, scopes })} />
      </FormDialog>
    </>
  );
}
