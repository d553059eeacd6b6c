import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { Choice, Field } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { useDraft } from '../frame/use-draft';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';

const EMPTY = {
  firstName: '',
  lastName: '',
  dateOfBirth: '',
  relation: '',
  sex: '' as 'female' | 'male' | '',
};

/** Adds a child under 18 who has no account. */
export function AddChildButton(): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [form, setForm, endDraft] = useDraft('child', EMPTY);
  const field = (name: 'firstName' | 'lastName' | 'dateOfBirth' | 'relation') => ({
    value: form[name],
    onChange: (value: string) => setForm({ ...form, [name]: value }),
    required: true,
  });
  const action = useAction(
    () =>
      dataOf(
        hospital.rest.POST('/v1/dependents', {
          body: { ...form, sex: form.sex === 'male' ? 'male' : 'female' },
          params: { header: idempotent() },
        }),
      ),
    {
      refreshes: ['/v1/dependents', '/v1/guardianships'],
      done: t('family.childAdded'),
      onDone: () => {
        endDraft();
        setOpen(false);
      },
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('family.addChild')}</Button>
      <FormDialog
        open={open}
        title={t('family.addChild')}
        submit={t('common.add')}
        action={action}
        onSubmit={() => action.mutate()}
        onClose={() => setOpen(false)}
      >
        <Field {...field('firstName')} label={t('people.firstName')} />
        <Field {...field('lastName')} label={t('people.lastName')} />
        <Field {...field('dateOfBirth')} label={t('people.dateOfBirth')} type="date" />
        <Choice
          label={t('people.sex')}
          value={form.sex}
          onChange={(sex) => setForm({ ...form, sex })}
          options={(['female', 'male'] as const).map((value) => ({
            value,
            label: t(`people.sexes.${value}`),
          }))}
          required
        />
        <Field {...field('relation')} label={t('family.yourRelation')} />
      </FormDialog>
    </>
  );
}
