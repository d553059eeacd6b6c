import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';

/** The six figures that a key makes of what they are for: always the same, and stored nowhere. */
export function sixFigureCode(key: KeyObject, purpose: string): string {
  // 48 bits over a million: the figures are uneven by less than one in 10^8.
  const number = createHmac('sha256', key).update(purpose).digest().readUIntBE(0, 6);
  return String(number % 1_000_000).padStart(6, '0');
}

/** Whether a code is the one that the key makes of it, told in constant time. */
export function isSixFigureCode(key: KeyObject, purpose: string, code: string): boolean {
  const right = Buffer.from(sixFigureCode(key, purpose));
  const given = Buffer.from(code);
  return given.length === right.length && timingSafeEqual(given, right);
}
