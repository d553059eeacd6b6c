import Button from '@mui/material/Button';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRead } from '../hospital/use-read';

/** The way into the chat of an online appointment. */
export function ToConsultation({ appointmentId }: { appointmentId: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useRead('/v1/consultations', { query: { limit: 100 } });
  const consultation = data?.items.find((one) => one.appointmentId === appointmentId);
  if (!consultation || consultation.status === 'cancelled' || consultation.status === 'purged') return null;
  return (
    <Button
      size="small"
      variant={consultation.status === 'open' ? 'contained' : 'text'}
      component={Link}
      to={`/consultations/${consultation.id}`}
    >
      {t('chat.open')}
    </Button>
  );
}
