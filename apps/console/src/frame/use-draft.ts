import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

/** What was begun in forms and not sent yet; in memory alone, because it may tell of somebody's health. */
const drafts = new Map<string, unknown>();

/**
 * The state of a form under a name of its own: it outlives the form's closing and another page. Leaving the site
 * with something begun asks first.
 *
 * @returns the value, its setter, and the end of the draft (when it was sent)
 */
export function useDraft<T>(name: string, initial: T): [T, Dispatch<SetStateAction<T>>, () => void] {
  const [value, setValue] = useState<T>(() => (drafts.has(name) ? (drafts.get(name) as T) : initial));
  const [pristine] = useState(() => JSON.stringify(initial));
  useEffect(() => {
    if (JSON.stringify(value) === pristine) drafts.delete(name);
    else drafts.set(name, value);
  }, [name, value, pristine]);
  const end = (): void => {
    drafts.delete(name);
    setValue(initial);
  };
  return [value, setValue, end];
}

export function clearDrafts(): void {
  drafts.clear();
}

addEventListener('beforeunload', (event) => {
  if (drafts.size) event.preventDefault();
});
