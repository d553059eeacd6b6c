import Box from '@mui/material/Box';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Delivery } from './delivery';

const LINE = ['pending', 'processing', 'dispatched', 'out_for_delivery', 'delivered'] as const;

/** What is not on the line itself stands at the step that was reached last. */
const REACHED: Record<Delivery['status'], number> = {
  pending: 0,
  scheduled: 0,
  processing: 1,
  dispatched: 2,
  in_transit: 2,
  out_for_delivery: 3,
  failed_attempt: 3,
  rescheduled: 2,
  on_hold: 1,
  delivered: 5,
  returned_to_sender: -1,
  cancelled: -1,
};

/** How far a parcel has come; nothing of one that will not arrive. */
export function TrackingLine({ status }: { status: Delivery['status'] }): ReactNode {
  const { t } = useTranslation();
  const reached = REACHED[status];
  if (reached < 0) return null;
  return (
    <Box sx={{ overflowX: 'auto', py: 1 }} tabIndex={0} role="group" aria-label={t('deliveries.tracking')}>
      <Stepper activeStep={reached} alternativeLabel sx={{ minWidth: 480 }}>
        {LINE.map((step) => (
          <Step key={step}>
            <StepLabel error={status === 'failed_attempt' && step === 'out_for_delivery'}>
              {t(`deliveries.statuses.${step}`)}
            </StepLabel>
          </Step>
        ))}
      </Stepper>
    </Box>
  );
}
