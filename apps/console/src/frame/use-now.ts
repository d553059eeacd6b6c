import { useEffect, useState } from 'react';

/** The time, told anew every so often: for what runs out while it is looked at. */
export function useNow(everyMilliseconds = 1_000): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
