import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { Choice } from '../frame/field';
import { FormDialog } from '../frame/form-dialog';
import { Loaded } from '../frame/loaded';
import { hospital } from '../hospital/hospital';
import { useRead } from '../hospital/use-read';
import { useAction } from '../hospital/use-action';
import { AddressButton } from './address-button';

/** Has what is left of a prescription brought to the door. */
export function RequestDeliveryButton({ prescriptionId }: { prescriptionId: string }): ReactNode {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('deliveries.request')}
      </Button>
      {open && <RequestDialog prescriptionId={prescriptionId} onClose={() => setOpen(false)} />}
    </>
  );
}

function RequestDialog({
  prescriptionId,
  onClose,
}: {
  prescriptionId: string;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const addresses = useRead('/v1/addresses', { query: { limit: 100 } });
  const [chosen, setChosen] = useState<string>();
  const [header] = useState(idempotent);
  const items = addresses.data?.items ?? [];
  const addressId = chosen ?? (items.find(({ isDefault }) => isDefault) ?? items[0])?.id ?? '';
  const action = useAction(
    () =>
      dataOf(
        hospital.rest.POST('/v1/deliveries', {
          body: { prescriptionId, ...(addressId && { addressId }) },
          params: { header },
        }),
      ),
    { refreshes: ['/v1/deliveries'], done: t('deliveries.requested'), onDone: onClose },
  );
  return (
    <FormDialog
      open
      title={t('deliveries.request')}
      submit={t('deliveries.requestSubmit')}
      action={action}
      onSubmit={() => action.mutate()}
      onClose={onClose}
    >
      <Typography>{t('deliveries.requestExplained')}</Typography>
      <Loaded query={addresses}>
        {() =>
          items.length ? (
            <Choice
              label={t('deliveries.address')}
              value={addressId}
              onChange={setChosen}
              options={items.map(({ id, label, street, building, city }) => ({
                value: id,
                label: `${label}: ${street} ${building}, ${city}`,
              }))}
            />
          ) : (
            <Alert severity="info">{t('deliveries.noAddress')}</Alert>
          )
        }
      </Loaded>
      <AddressButton />
    </FormDialog>
  );
}
