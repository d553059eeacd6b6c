import { useEffect, useSyncExternalStore } from 'react';
import { hospital } from '../hospital/hospital';
import { refresh } from '../hospital/query-client';
import { useVisitor } from '../hospital/user';

/** What a notification of a category makes worth reading again. */
const CONCERNED: Record<string, string[]> = {
  appointments: ['/v1/appointments', '/v1/consultations', '/v1/waitlist-entries'],
  family: ['/v1/guardianships', '/v1/dependents'],
  chart: ['/v1/patients', '/v1/records', '/v1/prescriptions', '/v1/refill-requests', '/v1/medical-leaves'],
  deliveries: ['/v1/deliveries'],
};

/** How many notifications are unread, live; what a new one tells of is read again wherever it is shown. */
export function useUnread(): number {
  const visitor = useVisitor();
  // While the session is over, nobody would be let in.
  const feed = visitor.state === 'user' && !visitor.ended ? hospital.notifications() : undefined;
  useEffect(() => {
    if (!feed) return;
    const ends = [
      feed.on('notification', ({ category }) => {
        void refresh('/v1/notifications', ...(CONCERNED[category] ?? []));
      }),
      feed.on('up', () => void refresh('/v1/notifications')),
    ];
    return () => ends.forEach((end) => end());
  }, [feed]);
  return useSyncExternalStore(
    (listener) => feed?.on('unread_count', listener) ?? (() => undefined),
    () => feed?.unread ?? 0,
  );
}
