import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from '../files/download-button';
import { Choice } from '../frame/field';
import { LoadedPages } from '../frame/loaded';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';
import { DoctorName } from '../people/names';
import { KINDS, type MedicalRecord, type RecordKind } from './record';
import { RecordContent } from './record-content';

const ALL = 'all';

/** What was found and done, the newest first. */
export function Timeline({
  patientId,
  actions,
}: {
  patientId: string;
  /** What the reader can do about a record. */
  actions?: (record: MedicalRecord) => ReactNode;
}): ReactNode {
  const { t } = useTranslation();
  const [kind, setKind] = useState<RecordKind | typeof ALL>(ALL);
  const pages = usePages('/v1/patients/{id}/records', {
    path: { id: patientId },
    query: kind === ALL ? {} : { kind },
  });
  return (
    <>
      <Box sx={{ maxWidth: 260, mb: 2 }}>
        <Choice
          label={t('chart.kind')}
          size="small"
          value={kind}
          onChange={setKind}
          options={[
            { value: ALL, label: t('common.all') },
            ...KINDS.map((value) => ({ value, label: t(`chart.kinds.${value}`) })),
          ]}
        />
      </Box>
      <LoadedPages pages={pages} empty={t('chart.noRecords')}>
        {(records) => (
          <Stack spacing={2}>
            {records.map((record) => (
              <RecordCard key={record.id} record={record} actions={actions?.(record)} />
            ))}
          </Stack>
        )}
      </LoadedPages>
    </>
  );
}

function RecordCard({ record, actions }: { record: MedicalRecord; actions: ReactNode }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, kind, title, effectiveAt, authorDoctorId, status, statusReason, resultStatus, critical } =
    record;
  const withdrawn = status === 'entered_in_error';
  return (
    <ItemCard
      title={title ?? t(`chart.kinds.${kind}`)}
      status={
        <>
          {critical && <StatusChip status="critical" mood="error" label={t('chart.flags.critical')} />}
          {resultStatus && (
            <StatusChip status={resultStatus} label={t(`chart.resultStatuses.${resultStatus}`)} />
          )}
          {withdrawn && <StatusChip status={status} mood="warning" label={t('chart.enteredInError')} />}
        </>
      }
      actions={
        <>
          {record.fileIds.map((fileId, index) => (
            <DownloadButton
              key={fileId}
              path="/v1/files/{id}/content"
              id={fileId}
              label={t('chart.file', { number: index + 1 })}
            />
          ))}
          {actions}
        </>
      }
    >
      <Typography color="textSecondary" gutterBottom>
        {t(`chart.kinds.${kind}`)} · {formats.date(effectiveAt)} · <DoctorName id={authorDoctorId} />
      </Typography>
      {withdrawn ? <Typography>{statusReason}</Typography> : <RecordContent key={id} record={record} />}
    </ItemCard>
  );
}
