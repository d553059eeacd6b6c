import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Typography from '@mui/material/Typography';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';
import { Loaded, Nothing, Waiting } from '../frame/loaded';
import { Section } from '../frame/section';
import { useRead } from '../hospital/use-read';
import { useFormats } from '../language/formats';
import { ValueFlag } from './value-flag';

const SeriesPlot = lazy(() => import('./series-plot').then((module) => ({ default: module.SeriesPlot })));

type Value = components['schemas']['SummaryValueDto'];

/** A chart on one page: what is to be known first, and how values went. */
export function Overview({ patientId }: { patientId: string }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const summary = useRead('/v1/patients/{id}/summary', { path: { id: patientId } });
  return (
    <Loaded query={summary}>
      {({ patient, allergies, conditions, medications, vitals, labs }) => (
        <>
          <Typography color="textSecondary" sx={{ mb: 2 }}>
            {formats.calendarDate(patient.dateOfBirth)} · {t('people.years', { count: patient.ageYears })} ·{' '}
            {t(`people.sexes.${patient.sex}`)}
          </Typography>
          <Box
            sx={{ display: 'grid', columnGap: 2, gridTemplateColumns: { xs: '1fr', md: 'repeat(3, 1fr)' } }}
          >
            <Section title={t('chart.allergies')}>
              <Lines
                lines={allergies.map((one) => ({
                  key: one.recordId,
                  primary: one.substance,
                  secondary: `${one.reaction} · ${t(`chart.severities.${one.severity}`)}`,
                }))}
              />
            </Section>
            <Section title={t('chart.conditions')}>
              <Lines
                lines={conditions.map((one) => ({
                  key: one.recordId,
                  primary: one.display,
                  secondary: `${one.code} · ${t(`chart.conditionStatuses.${one.clinicalStatus}`)}`,
                }))}
              />
            </Section>
            <Section title={t('chart.medications')}>
              <Lines
                lines={(medications ?? []).map((one) => ({
                  key: one.prescriptionId + one.medicationName,
                  primary: one.medicationName,
                  secondary: `${one.dose} · ${one.frequency}`,
                }))}
              />
            </Section>
          </Box>
          <Values title={t('chart.vitals')} patientId={patientId} values={vitals} />
          <Values title={t('chart.labs')} patientId={patientId} values={labs} />
        </>
      )}
    </Loaded>
  );
}

function Lines({ lines }: { lines: { key: string; primary: string; secondary: string }[] }): ReactNode {
  const { t } = useTranslation();
  if (!lines.length) return <Nothing>{t('chart.nothingKnown')}</Nothing>;
  return (
    <List dense disablePadding>
      {lines.map(({ key, primary, secondary }) => (
        <ListItem key={key} disableGutters>
          <ListItemText primary={primary} secondary={secondary} />
        </ListItem>
      ))}
    </List>
  );
}

function Values({
  title,
  patientId,
  values,
}: {
  title: string;
  patientId: string;
  values: Value[];
}): ReactNode {
  const formats = useFormats();
  if (!values.length) return null;
  return (
    <Section title={title}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        {values.map((value) => (
          <Box key={value.code} sx={{ minWidth: 0 }}>
            <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', flexWrap: 'wrap' }}>
              <Typography component="h3" variant="subtitle2" sx={{ flexGrow: 1 }}>
                {value.display}
              </Typography>
              <Typography sx={{ fontWeight: 600 }} dir="ltr">
                {formats.number(value.value)} {value.unit}
              </Typography>
              <ValueFlag flag={value.flag} />
            </Box>
            <Suspense fallback={<Waiting />}>
              <SeriesPlot patientId={patientId} code={value.code} />
            </Suspense>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
