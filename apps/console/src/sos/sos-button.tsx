import SosIcon from '@mui/icons-material/SosOutlined';
import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubject } from '../family/subject';
import { useRead } from '../hospital/use-read';
import { OVER, useSosRequests } from './emergencies';
import { SosDialog } from './sos-dialog';

/** Help, from every page; while a cry is under way it says so and leads back to it. */
export function SosButton(): ReactNode {
  const { t } = useTranslation();
  const { patientId } = useSubject();
  const { client, requests } = useSosRequests();
  const [open, setOpen] = useState(false);
  const known = useRead('/v1/sos', { query: { limit: 20 } });
  const under = known.data?.items
    .filter(({ status }) => !OVER.includes(status))
    .map(({ id }) => id)
    .join();
  useEffect(() => {
    // What was begun before the page was opened is followed again.
    for (const id of under?.split(',').filter(Boolean) ?? []) client.follow(id).catch(() => undefined);
  }, [client, under]);
  const active = requests.find((sos) => sos.patientId === patientId && !OVER.includes(sos.status));
  return (
    <>
      <Button
        variant={active ? 'outlined' : 'contained'}
        color="error"
        startIcon={<SosIcon />}
        onClick={() => setOpen(true)}
        aria-label={active ? `${t(`sos.statuses.${active.status}`)}. ${t('sos.underWay')}` : t('sos.button')}
        sx={{ mx: 0.5, whiteSpace: 'nowrap', flexShrink: 0 }}
      >
        {active ? t(`sos.statuses.${active.status}`) : t('sos.short')}
      </Button>
      {open && <SosDialog active={active} onClose={() => setOpen(false)} />}
    </>
  );
}
