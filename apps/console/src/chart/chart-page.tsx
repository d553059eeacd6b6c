import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubject } from '../family/subject';
import { Nothing } from '../frame/loaded';
import { Page } from '../frame/page';
import { LeavesList } from '../leaves/leaves-list';
import { usePersonName } from '../people/names';
import { PatientsPrescriptions } from '../prescriptions/patients-prescriptions';
import { AccessLog } from './access-log';
import { Chart } from './chart';
import { Overview } from './overview';
import { Timeline } from './timeline';

/** The patient's own chart, or a dependent's as far as the guardian may see it. */
export function ChartPage(): ReactNode {
  const { t } = useTranslation();
  const subject = useSubject();
  const name = usePersonName();
  const { patientId } = subject;
  const records = subject.may('records');
  const parts = {
    ...(records && {
      overview: () => <Overview patientId={patientId} />,
      records: () => <Timeline patientId={patientId} />,
    }),
    ...(subject.may('prescriptions') && {
      prescriptions: () => <PatientsPrescriptions patientId={patientId} />,
    }),
    ...(records && {
      leaves: () => <LeavesList patientId={patientId} />,
      access: () => <AccessLog patientId={patientId} />,
    }),
  };
  return (
    <Page title={subject.isSelf ? t('chart.title') : t('chart.titleOf', { name: name(subject) })}>
      {Object.keys(parts).length ? (
        <Chart key={patientId} parts={parts} />
      ) : (
        <Nothing>{t('chart.notYours')}</Nothing>
      )}
    </Page>
  );
}
