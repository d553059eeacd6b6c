import Chip from '@mui/material/Chip';
import { type ReactNode } from 'react';

type Mood = 'default' | 'primary' | 'success' | 'warning' | 'error' | 'info';

const MOODS: Record<string, Mood> = {
  booked: 'primary',
  checked_in: 'info',
  in_progress: 'info',
  completed: 'success',
  no_show: 'warning',
  open: 'error',
  active: 'success',
  issued: 'success',
  acknowledged: 'warning',
  dispatched: 'info',
  on_scene: 'info',
  resolved: 'success',
  delivered: 'success',
  failed_attempt: 'error',
  on_hold: 'warning',
  out_for_delivery: 'info',
  offered: 'success',
  waiting: 'info',
  requested: 'warning',
  approved: 'success',
};

/** In which state something is, in words and colour. */
export function StatusChip({
  status,
  label,
  mood = MOODS[status] ?? 'default',
}: {
  status: string;
  label: string;
  mood?: Mood;
}): ReactNode {
  return <Chip size="small" label={label} color={mood} variant="outlined" />;
}
