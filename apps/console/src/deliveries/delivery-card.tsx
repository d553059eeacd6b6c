import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Collapse from '@mui/material/Collapse';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent } from '#libs/client';
import { ActButton } from '../frame/act-button';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { hospital } from '../hospital/hospital';
import { useFormats } from '../language/formats';
import { type Delivery } from './delivery';
import { DeliveryEvents } from './delivery-events';
import { TrackingLine } from './tracking-line';

const STILL_HERE = ['pending', 'scheduled', 'processing'];

/** A parcel: what is in it, where it is, and the code for whoever brings it. */
export function DeliveryCard({ delivery }: { delivery: Delivery }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const [showsEvents, setShowsEvents] = useState(false);
  const { id, status, items, address, scheduledFor, lateSince, handoverCode, handoverTriesLeft, closedAt } =
    delivery;
  const params = { path: { id } };
  const options = { refreshes: ['/v1/deliveries'] };
  return (
    <ItemCard
      title={items.map(({ medicationName, quantity }) => `${medicationName} × ${quantity}`).join(', ')}
      status={
        <>
          {lateSince && !closedAt && <StatusChip status="late" mood="warning" label={t('deliveries.late')} />}
          <StatusChip status={status} label={t(`deliveries.statuses.${status}`)} />
        </>
      }
      actions={
        <>
          <Button size="small" aria-expanded={showsEvents} onClick={() => setShowsEvents(!showsEvents)}>
            {t('deliveries.events')}
          </Button>
          {handoverCode !== null && (
            <ActButton
              label={t('deliveries.newCode')}
              question={t('deliveries.newCodeQuestion')}
              act={() =>
                dataOf(
                  hospital.rest.POST('/v1/deliveries/{id}/handover-code', {
                    params: { ...params, header: idempotent() },
                  }),
                )
              }
              options={options}
            />
          )}
          {STILL_HERE.includes(status) && (
            <ActButton
              label={t('deliveries.cancel')}
              reason="required"
              danger
              act={(reason) =>
                dataOf(
                  hospital.rest.POST('/v1/deliveries/{id}/cancel', {
                    params: { ...params, header: idempotent() },
                    body: { reason },
                  }),
                )
              }
              options={options}
            />
          )}
        </>
      }
    >
      <Typography color="textSecondary" gutterBottom>
        {[address.label, address.street, address.building, address.city].filter(Boolean).join(', ')}
        {scheduledFor && ` · ${t('deliveries.scheduledFor', { time: formats.dateTime(scheduledFor) })}`}
      </Typography>
      <TrackingLine status={delivery.heldFrom ?? status} />
      {handoverCode !== null && !closedAt && (
        <Alert severity={handoverTriesLeft > 0 ? 'info' : 'error'} sx={{ mt: 1 }}>
          {handoverTriesLeft > 0 ? t('deliveries.code') : t('problems.codes.delivery_handover_locked')}{' '}
          <Box component="strong" dir="ltr" sx={{ fontSize: '1.2em', letterSpacing: 2 }}>
            {handoverCode}
          </Box>
        </Alert>
      )}
      <Collapse in={showsEvents} unmountOnExit>
        <DeliveryEvents id={id} />
      </Collapse>
    </ItemCard>
  );
}
