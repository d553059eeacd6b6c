import { type ReactNode } from 'react';
import { useNow } from './use-now';

/** Minutes and seconds until an instant, e.g. `4:05`. */
export function TimeLeft({ until }: { until: string }): ReactNode {
  const seconds = Math.max(0, Math.round((Date.parse(until) - useNow()) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
