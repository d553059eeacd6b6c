import Chip from '@mui/material/Chip';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type components } from '#libs/client';

export type Flag = components['schemas']['Interpretation'];

/** Whether a value is as it should be; nothing where it is. */
export function ValueFlag({ flag }: { flag: Flag | null | undefined }): ReactNode {
  const { t } = useTranslation();
  if (!flag || flag === 'normal') return null;
  return (
    <Chip
      size="small"
      color={flag.startsWith('critical') ? 'error' : 'warning'}
      label={t(`chart.flags.${flag}`)}
    />
  );
}
