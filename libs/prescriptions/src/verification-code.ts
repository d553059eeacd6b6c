import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base32: no letter that is taken for a digit, or makes words of ill repute. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/** A new code of 80 random bits, which nobody can guess. */
export function newVerificationCode(): string {
  // 256 is a multiple of 32, so every sign is as likely as any other.
  return [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}

/** What a code is looked up by. */
export function verificationHash(code: string): Buffer {
  return createHash('sha256').update(code.toUpperCase().replaceAll('-', '')).digest();
}

/** The code in groups of four, for people who type it. */
export function spacedCode(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}
