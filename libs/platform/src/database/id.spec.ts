import { describe, expect, it } from '@jest/globals';
import { isId, newId } from './id.js';

describe('ids', () => {
  it('are UUIDs of version 7, each new, in the order of their making', () => {
    const ids = Array.from({ length: 2000 }, newId);
    expect(
      ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it.each(['', 'x', `${newId()}0`, newId().slice(1), `${newId()}\n`, null, undefined, 7, {}, [newId()]])(
    'are told from %p',
    (other) => {
      expect(isId(other)).toBe(false);
      expect(isId(newId())).toBe(true);
    },
  );
});
