import Button from '@mui/material/Button';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components, dataOf } from '#libs/client';
import { ActButton } from '../frame/act-button';
import { LoadedPages } from '../frame/loaded';
import { Section } from '../frame/section';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { usePages } from '../hospital/use-pages';
import { AddressButton } from './address-button';

const REFRESHES = ['/v1/addresses'];

/** Where parcels can go. */
export function Addresses(): ReactNode {
  const { t } = useTranslation();
  const pages = usePages('/v1/addresses', { query: {} });
  return (
    <Section title={t('deliveries.addresses')} actions={<AddressButton />}>
      <LoadedPages pages={pages} empty={t('deliveries.noAddress')}>
        {(addresses) => (
          <List disablePadding>
            {addresses.map((address) => (
              <Address key={address.id} address={address} />
            ))}
          </List>
        )}
      </LoadedPages>
    </Section>
  );
}

function Address({ address }: { address: components['schemas']['AddressDto'] }): ReactNode {
  const { t } = useTranslation();
  const { id, label, street, building, area, city, isDefault } = address;
  const params = { path: { id } };
  const makeDefault = useAction(
    () => dataOf(hospital.rest.PATCH('/v1/addresses/{id}', { params, body: { isDefault: true } })),
    { refreshes: REFRESHES },
  );
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap' }}>
      <ListItemText
        primary={isDefault ? `${label} (${t('deliveries.default')})` : label}
        secondary={[street, building, area, city].join(', ')}
      />
      {!isDefault && (
        <Button size="small" loading={makeDefault.isPending} onClick={() => makeDefault.mutate()}>
          {t('deliveries.makeDefault')}
        </Button>
      )}
      <ActButton
        label={t('common.remove')}
        question={label}
        danger
        act={() => hospital.rest.DELETE('/v1/addresses/{id}', { params })}
        options={{ refreshes: REFRESHES }}
      />
    </ListItem>
  );
}
