import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadedPages } from '../frame/loaded';
import { usePages } from '../hospital/use-pages';
import { useFormats } from '../language/formats';

/** Who looked at a chart, when and why. */
export function AccessLog({ patientId }: { patientId: string }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const pages = usePages('/v1/patients/{id}/access-log', { path: { id: patientId }, query: {} });
  return (
    <>
      <Typography color="textSecondary" gutterBottom>
        {t('audit.explained')}
      </Typography>
      <LoadedPages pages={pages} empty={t('audit.nobody')}>
        {(entries) => (
          <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={t('chart.parts.access')}>
            <Table size="small">
              <TableHead>
                <TableRow>
                  {(['when', 'who', 'what', 'why'] as const).map((column) => (
                    <TableCell key={column}>{t(`audit.${column}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {entries.map((entry) => (
                  <TableRow key={entry.id}>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>{formats.dateTime(entry.recordedAt)}</TableCell>
                    <TableCell>
                      {entry.actorName ?? t('audit.system')} ({t(`audit.roles.${roleOf(entry.actorRole)}`)})
                    </TableCell>
                    <TableCell dir="ltr">
                      {entry.action}
                      {entry.refused && ` – ${t('audit.refused')}`}
                    </TableCell>
                    <TableCell>{entry.reason}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Box>
        )}
      </LoadedPages>
    </>
  );
}

const ROLES = ['patient', 'doctor', 'admin', 'anonymous', 'system'] as const;

function roleOf(role: string): (typeof ROLES)[number] {
  return ROLES.find((one) => one === role) ?? 'system';
}
