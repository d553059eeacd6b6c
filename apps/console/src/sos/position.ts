import { useEffect, useState } from 'react';

export interface Position {
  latitude: number;
  longitude: number;
  accuracyMeters: number;
}

export type PositionState =
  { state: 'looking' } | { state: 'known'; position: Position } | { state: 'unknown' };

/** How long a cry for help waits at most for a better position. */
const PATIENCE_MILLISECONDS = 15_000;

/** Where this device is, as well as it knows; an SOS goes without it too. */
export function usePosition(): PositionState {
  const [state, setState] = useState<PositionState>(() =>
    'geolocation' in navigator ? { state: 'looking' } : { state: 'unknown' },
  );
  useEffect(() => {
    if (!('geolocation' in navigator)) return;
    const watch = navigator.geolocation.watchPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        setState({
          state: 'known',
          position: { latitude, longitude, accuracyMeters: Math.ceil(accuracy) },
        }),
      () => setState((before) => (before.state === 'known' ? before : { state: 'unknown' })),
      { enableHighAccuracy: true, timeout: PATIENCE_MILLISECONDS },
    );
    return () => navigator.geolocation.clearWatch(watch);
  }, []);
  return state;
}
