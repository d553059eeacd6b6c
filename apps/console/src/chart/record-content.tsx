import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';
import { useFormats } from '../language/formats';
import { type MedicalRecord } from './record';
import { ValueFlag } from './value-flag';

type Schemas = components['schemas'];

/** What a record says, laid out by its kind. */
export function RecordContent({ record }: { record: MedicalRecord }): ReactNode {
  const { t } = useTranslation();
  const { kind, content } = record;
  if (!content) return null;
  switch (kind) {
    case 'lab_result':
    case 'vital_signs': {
      const { observations, note } = content as Schemas['LabResultContentDto'];
      return (
        <>
          <Observations observations={observations} />
          <Text>{note}</Text>
        </>
      );
    }
    case 'radiology': {
      const { modality, bodySite, findings, impression } = content as Schemas['RadiologyContentDto'];
      return (
        <>
          <Text>{`${modality} · ${bodySite}`}</Text>
          <Text label={t('chart.findings')}>{findings}</Text>
          <Text label={t('chart.impression')}>{impression}</Text>
        </>
      );
    }
    case 'diagnosis': {
      const { code, display, clinicalStatus, note } = content as Schemas['DiagnosisContentDto'];
      return (
        <>
          <Text>{`${display} (${code})`}</Text>
          {clinicalStatus && <Text>{t(`chart.conditionStatuses.${clinicalStatus}`)}</Text>}
          <Text>{note}</Text>
        </>
      );
    }
    case 'allergy': {
      const { substance, reaction, severity } = content as Schemas['AllergyContentDto'];
      return <Text>{`${substance}: ${reaction} (${t(`chart.severities.${severity}`)})`}</Text>;
    }
    case 'immunization': {
      const { display, vaccineCode, doseNumber, lotNumber } = content as Schemas['ImmunizationContentDto'];
      return (
        <Text>
          {[`${display} (${vaccineCode})`, doseNumber && t('chart.dose', { number: doseNumber }), lotNumber]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      );
    }
    case 'procedure': {
      const { display, bodySite, outcome, note } = content as Schemas['ProcedureContentDto'];
      return <Text>{[display, bodySite, outcome, note].filter(Boolean).join(' · ')}</Text>;
    }
    case 'note':
      return <Text>{(content as Schemas['NoteContentDto']).text}</Text>;
  }
}

function Text({ label, children }: { label?: string; children: ReactNode }): ReactNode {
  if (!children) return null;
  return (
    <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
      {label && <strong>{label}: </strong>}
      {children}
    </Typography>
  );
}

function Observations({ observations }: { observations: Schemas['ObservationDto'][] }): ReactNode {
  const formats = useFormats();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableBody>
          {observations.map(({ code, display, value, unit, referenceRange, interpretation }) => (
            <TableRow key={code}>
              <TableCell component="th" scope="row">
                {display}
              </TableCell>
              <TableCell align="right" dir="ltr">
                {formats.number(value)} {unit}
              </TableCell>
              <TableCell dir="ltr">{rangeOf(referenceRange)}</TableCell>
              <TableCell>
                <ValueFlag flag={interpretation} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

function rangeOf({ low, high }: Schemas['ReferenceRangeDto'] = {}): string {
  if (low !== undefined && high !== undefined) return `${low}–${high}`;
  if (low !== undefined) return `≥ ${low}`;
  return high === undefined ? '' : `≤ ${high}`;
}
