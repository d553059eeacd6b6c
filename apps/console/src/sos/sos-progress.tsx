import PhoneIcon from '@mui/icons-material/PhoneOutlined';
import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent, type Sos } from '#libs/client';
import { ActButton } from '../frame/act-button';
import { hospital } from '../hospital/hospital';
import { useFormats } from '../language/formats';
import { OVER } from './emergencies';
import { type PositionState } from './position';

/** How often it is told where the patient is now. */
const LOCATE_MILLISECONDS = 10_000;

/** How it stands with the help; tells the hospital where the patient is meanwhile. */
export function SosProgress({ sos, position }: { sos: Sos; position: PositionState }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const over = OVER.includes(sos.status);
  useLocating(sos.id, over ? { state: 'unknown' } : position);
  const steps = [
    ['open', sos.raisedAt],
    ['acknowledged', sos.acknowledgedAt],
    ['dispatched', sos.dispatchedAt],
    ['on_scene', sos.arrivedAt],
    ['resolved', sos.status === 'resolved' ? sos.closedAt : null],
  ] as const;
  const reached = steps.findLastIndex(([, at]) => at !== null);
  const cancel = (reason: string): Promise<unknown> =>
    dataOf(
      hospital.rest.POST('/v1/sos/{id}/cancel', {
        params: { path: { id: sos.id }, header: idempotent() },
        body: { reason },
      }),
    );
  return (
    <Stack spacing={2} sx={{ pt: 1 }}>
      <Alert severity={over ? 'success' : 'warning'} role="status">
        {t(`sos.told.${sos.status}`)}
      </Alert>
      <Button
        variant="contained"
        color="error"
        size="large"
        startIcon={<PhoneIcon />}
        href={`tel:${sos.emergencyNumber}`}
      >
        {t('sos.call', { number: sos.emergencyNumber })}
      </Button>
      <Stepper activeStep={over ? steps.length : reached} orientation="vertical">
        {steps.map(([status, at]) => (
          <Step key={status} completed={at !== null}>
            <StepLabel optional={at && formats.time(at)}>{t(`sos.statuses.${status}`)}</StepLabel>
          </Step>
        ))}
      </Stepper>
      {!over && (
        <ActButton
          label={t('sos.cancel')}
          question={t('sos.cancelQuestion')}
          reason="required"
          act={cancel}
          options={{ refreshes: ['/v1/sos'] }}
        />
      )}
    </Stack>
  );
}

function useLocating(sosId: string, position: PositionState): void {
  const toldAt = useRef(-Infinity);
  useEffect(() => {
    if (position.state !== 'known' || performance.now() - toldAt.current < LOCATE_MILLISECONDS) return;
    toldAt.current = performance.now();
    hospital.rest
      .POST('/v1/sos/{id}/locations', {
        params: { path: { id: sosId }, header: idempotent() },
        body: position.position,
      })
      // The next position comes soon.
      .catch(() => (toldAt.current = -Infinity));
  }, [sosId, position]);
}
