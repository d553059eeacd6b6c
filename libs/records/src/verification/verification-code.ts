import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base 32: without I, L, O and U, which are read for others. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BYTES = 10;
const LENGTH = 16;

/** A code of 80 bits by chance, for a document that anybody may check: nobody finds one by trying. */
export function newVerificationCode(): string {
  let bits = BigInt(`0x${randomBytes(BYTES).toString('hex')}`);
  let code = '';
  for (let figure = 0; figure < LENGTH; figure++, bits >>= 5n) code = ALPHABET[Number(bits & 31n)] + code;
  return code;
}

/**
 * What a code is looked for by: SHA-256 of it as it would be printed, however it was typed. What is no code at all has a
 * hash like any other, so that it is looked for like any other.
 */
export function hashOfCode(code: string): Buffer {
  const printed = code.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
  return createHash('sha256').update(printed).digest();
}

/** The code in groups of four, to be read. */
export const inGroups = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? '';

/** Where the code is checked; this is what a QR code holds. */
export const verificationAddress = (publicUrl: string, code: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/v1/verifications/${code}`;
