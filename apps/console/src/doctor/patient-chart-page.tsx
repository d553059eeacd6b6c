import Alert from '@mui/material/Alert';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { dataOf, idempotent, Refusal } from '#libs/client';
import { Chart } from '../chart/chart';
import { Overview } from '../chart/overview';
import { Timeline } from '../chart/timeline';
import { ActButton } from '../frame/act-button';
import { Loaded } from '../frame/loaded';
import { Page } from '../frame/page';
import { hospital } from '../hospital/hospital';
import { useRead } from '../hospital/use-read';
import { LeavesList } from '../leaves/leaves-list';
import { usePatientName } from '../people/names';
import { PrescriptionsList } from '../prescriptions/prescriptions-list';

/** A patient's chart for their doctor; for any other doctor after a written reason. */
export function PatientChartPage(): ReactNode {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const name = usePatientName(id);
  const summary = useRead('/v1/patients/{id}/summary', { path: { id } });
  const isLocked = summary.error instanceof Refusal && summary.error.code === 'access.break_glass_required';
  return (
    <Page title={t('chart.titleOf', { name })}>
      {isLocked ? (
        <BreakGlass patientId={id} />
      ) : (
        <Loaded query={summary}>
          {() => (
            <Chart
              parts={{
                overview: () => <Overview patientId={id} />,
                records: () => <Timeline patientId={id} />,
                prescriptions: () => <PrescriptionsList patientId={id} actions={() => null} />,
                leaves: () => <LeavesList patientId={id} />,
              }}
            />
          )}
        </Loaded>
      )}
    </Page>
  );
}

function BreakGlass({ patientId }: { patientId: string }): ReactNode {
  const { t } = useTranslation();
  const open = (reason: string): Promise<unknown> =>
    dataOf(
      hospital.rest.POST('/v1/patients/{id}/break-glass', {
        params: { path: { id: patientId }, header: idempotent() },
        body: { reason },
      }),
    );
  return (
    <Alert
      severity="warning"
      action={
        <ActButton
          color="inherit"
          label={t('doctor.breakGlass')}
          question={t('doctor.breakGlassQuestion')}
          reason="required"
          danger
          act={open}
          options={{ refreshes: ['/v1/patients', '/v1/prescriptions', '/v1/medical-leaves'] }}
        />
      }
    >
      {t('problems.codes.access_break_glass_required')}
    </Alert>
  );
}
