import { type ByteRange } from './storage/file-storage.js';

/**
 * The part that a `Range` header asks for (RFC 9110, 14.2), of something of this size. Undefined: the whole, be
 * it because there is no header, or one that may be ignored (another unit, more ranges than one, bad syntax).
 * Null: none of it is there, which is to be answered with 416.
 */
export function byteRangeOf(header: string | undefined, size: number): ByteRange | null | undefined {
  const [, first, last] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length > 0 ? { start: size - length, end: size - 1 } : null;
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return undefined;
  if (start >= size) return null;
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
