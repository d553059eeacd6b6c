import { useRef } from 'react';
import { idempotent } from '#libs/client';

/**
 * The header of a form that makes something: the same as long as the form says the same, so that sending it again
 * after a lost answer does not make it twice.
 */
export function useIdempotent(): (body: unknown) => ReturnType<typeof idempotent> {
  const last = useRef<{ said: string; header: ReturnType<typeof idempotent> }>(undefined);
  return (body) => {
    const said = JSON.stringify(body);
    if (last.current?.said !== said) last.current = { said, header: idempotent() };
    return last.current.header;
  };
}
