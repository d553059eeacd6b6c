import { useEffect, useReducer } from 'react';
import { type CryKeeper, type Sos, type SosClient } from '#libs/client';
import { onConnectionChange } from '../hospital/connection';
import { hospital } from '../hospital/hospital';

const KEPT_AS = 'sos.unanswered';

/** A cry that the hospital has not answered outlives the page: it must not be lost with a closed tab. */
const keeper: CryKeeper = {
  load: () => JSON.parse(localStorage.getItem(KEPT_AS) ?? '[]') as ReturnType<CryKeeper['load']>,
  save: (pending) =>
    pending.length
      ? localStorage.setItem(KEPT_AS, JSON.stringify(pending))
      : localStorage.removeItem(KEPT_AS),
};

export function emergencies(): SosClient {
  return hospital.emergencies({ keeper });
}

onConnectionChange(() => {
  if (hospital.user) emergencies().retryNow();
});

export const OVER = ['resolved', 'cancelled', 'false_alarm'];

/** All SOS that this page knows of, live. */
export function useSosRequests(): { client: SosClient; requests: readonly Sos[] } {
  const [, changed] = useReducer((count: number) => count + 1, 0);
  const client = emergencies();
  useEffect(() => client.on('change', changed), [client]);
  return { client, requests: client.requests };
}
