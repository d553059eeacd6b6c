import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { Field } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { useDraft } from '../frame/use-draft';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';

const FIELDS = ['label', 'city', 'area', 'street', 'building', 'notes'] as const;
const EMPTY = { label: '', city: '', area: '', street: '', building: '', notes: '' };

/** Adds an address to which parcels can go. */
export function AddressButton(): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [form, setForm, endDraft] = useDraft('address', EMPTY);
  const action = useAction(
    () => {
      const { notes, ...rest } = form;
      return dataOf(
        hospital.rest.POST('/v1/addresses', {
          body: { isDefault: false, ...rest, ...(notes && { notes }) },
          params: { header: idempotent() },
        }),
      );
    },
    {
      refreshes: ['/v1/addresses'],
      done: t('common.saved'),
      onDone: () => {
        endDraft();
        setOpen(false);
      },
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('deliveries.addAddress')}</Button>
      <FormDialog
        open={open}
        title={t('deliveries.addAddress')}
        submit={t('common.save')}
        action={action}
        onSubmit={() => action.mutate()}
        onClose={() => setOpen(false)}
      >
        {FIELDS.map((name) => (
          <Field
            key={name}
            label={t(`deliveries.addressFields.${name}`)}
            value={form[name]}
            onChange={(value) => setForm({ ...form, [name]: value })}
            required={name !== 'notes'}
          />
        ))}
      </FormDialog>
    </>
  );
}
