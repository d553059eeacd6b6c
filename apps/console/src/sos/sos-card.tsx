import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dataOf, idempotent, type Sos } from '#libs/client';
import { ActButton } from '../frame/act-button';
import { Problem } from '../frame/problem';
import { ItemCard } from '../frame/section';
import { StatusChip } from '../frame/status-chip';
import { useNow } from '../frame/use-now';
import { hospital } from '../hospital/hospital';
import { useAction } from '../hospital/use-action';
import { useFormats } from '../language/formats';
import { usePatientName } from '../people/names';
import { EmergencyCardDialog } from './emergency-card';

/** What comes next, by state. */
const NEXT = {
  open: ['acknowledge', 'dispatch'],
  acknowledged: ['dispatch', 'resolve'],
  dispatched: ['arrive', 'resolve'],
  on_scene: ['resolve'],
} as const;

type StepName = (typeof NEXT)[keyof typeof NEXT][number];

/** One cry for help, for those who answer it. */
export function SosCard({ sos }: { sos: Sos }): ReactNode {
  const { t } = useTranslation();
  const formats = useFormats();
  const name = usePatientName(sos.patientId);
  const [cardIsOpen, setCardIsOpen] = useState(false);
  useNow(10_000);
  const params = { path: { id: sos.id } };
  const step = useAction(
    (to: StepName) =>
      dataOf(
        hospital.rest.POST(`/v1/sos/{id}/${to}`, { params: { ...params, header: idempotent() }, body: {} }),
      ),
    { refreshes: ['/v1/sos'] },
  );
  const falseAlarm = (reason: string): Promise<unknown> =>
    dataOf(
      hospital.rest.POST('/v1/sos/{id}/false-alarm', {
        params: { ...params, header: idempotent() },
        body: { reason },
      }),
    );
  const next = sos.status in NEXT ? NEXT[sos.status as keyof typeof NEXT] : [];
  return (
    <ItemCard
      title={`${name} · ${t(`sos.categories.${sos.category}`)}`}
      status={<StatusChip status={sos.status} label={t(`sos.statuses.${sos.status}`)} />}
      actions={
        <>
          {next.map((to, index) => (
            <Button
              key={to}
              size="small"
              color="error"
              variant={index === 0 ? 'contained' : 'outlined'}
              loading={step.isPending && step.variables === to}
              onClick={() => step.mutate(to)}
            >
              {t(`sos.steps.${to}`)}
            </Button>
          ))}
          <Button size="small" onClick={() => setCardIsOpen(true)}>
            {t('sos.card')}
          </Button>
          <ActButton
            label={t('sos.falseAlarm')}
            reason="required"
            act={falseAlarm}
            options={{ refreshes: ['/v1/sos'] }}
          />
        </>
      }
    >
      <Typography>
        {formats.fromNow(sos.raisedAt)}
        {sos.escalationLevel > 0 && ` · ${t('sos.escalated', { level: sos.escalationLevel })}`}
      </Typography>
      {sos.description && <Typography>{sos.description}</Typography>}
      {sos.contactPhone && <Link href={`tel:${sos.contactPhone}`}>{sos.contactPhone}</Link>}
      <Typography color="textSecondary">
        {sos.latitude === null || sos.longitude === null ? (
          t('sos.position.unknown')
        ) : (
          <Link
            href={`https://www.openstreetmap.org/?mlat=${sos.latitude}&mlon=${sos.longitude}#map=17/${sos.latitude}/${sos.longitude}`}
            target="_blank"
            rel="noopener noreferrer"
          >
            {sos.latitude.toFixed(5)}, {sos.longitude.toFixed(5)}
            {sos.accuracyMeters !== null && ` (±${sos.accuracyMeters} m)`}
          </Link>
        )}
      </Typography>
      <Problem error={step.error} />
      {cardIsOpen && <EmergencyCardDialog sosId={sos.id} onClose={() => setCardIsOpen(false)} />}
    </ItemCard>
  );
}
