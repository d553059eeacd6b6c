import Alert from '@mui/material/Alert';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnectionLost } from '../hospital/connection';

/** Says so while the hospital cannot be reached; goes when it answers again. */
export function ConnectionBanner(): ReactNode {
  const { t } = useTranslation();
  const lost = useConnectionLost();
  return (
    <div role="status">
      {lost && (
        <Alert severity="warning" variant="filled" square>
          {t('frame.connectionLost')}
        </Alert>
      )}
    </div>
  );
}
