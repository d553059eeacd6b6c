import { Injectable } from '@nestjs/common';
import { ValidationFailed } from '#libs/platform';
import { COMMON_LONG_PASSWORDS, COMMON_WORDS } from './common-passwords.js';

export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;

/** What a sequence may be part of: the alphabet, the figures, the rows and the columns of a keyboard. */
const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
].flatMap((line) => [line, [...line].reverse().join('')]);
const SHORTEST_SEQUENCE = 4;

/** How many characters a password must have beside a part that anybody would guess. */
const UNGUESSED = 8;

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** One password has one form, however a keyboard composed its letters (NIST SP 800-63B, 3.1.1.2). */
export const normalizePassword = (password: string): string => password.normalize('NFKC');

/**
 * Which passwords are accepted: 12 to 128 characters of any kind, unless they are among those that are tried
 * first. No composition rules, because they make passwords worse (NIST SP 800-63B).
 */
@Injectable()
export class PasswordPolicy {
  /**
   * @param pointer the field of the request that the password stands in
   * @throws ValidationFailed `password_length` or `password_common` at the pointer
   */
  assert(password: string, email: string, pointer: string): void {
    const normal = normalizePassword(password);
    const length = [...normal].length;
    if (length < PASSWORD_MIN_LENGTH || length > PASSWORD_MAX_LENGTH) {
      throw ValidationFailed.at(
        pointer,
        'password_length',
        `A password has ${PASSWORD_MIN_LENGTH} to ${PASSWORD_MAX_LENGTH} characters.`,
      );
    }
    if (isCommon(normal.toLowerCase(), email.toLowerCase())) {
      throw ValidationFailed.at(
        pointer,
        'password_common',
        'This password is too easy to guess: choose another one.',
      );
    }
  }
}

function isCommon(password: string, email: string): boolean {
  return (
    COMMON_LONG_PASSWORDS.has(password) ||
    isDecoratedWord(password) ||
    isRepetition(password) ||
    beside(password, email.split('@')[0] ?? '') < UNGUESSED ||
    withoutSequences(password).length < SHORTEST_SEQUENCE
  );
}

/** `P@ssw0rd-2026!` is `password` with something around it. */
function isDecoratedWord(password: string): boolean {
  const core = password.replace(/^[^a-z@$!]+|[^a-z]+$/g, '');
  return [
    core,
    password.replace(/[^a-z]/g, ''),
    core.replace(/[^a-z]/g, (sign) => LOOKALIKES[sign] ?? ''),
  ].some((word) => COMMON_WORDS.has(word) || COMMON_LONG_PASSWORDS.has(word));
}

/** Few different characters, or one short part again and again. */
function isRepetition(password: string): boolean {
  return new Set(password).size < 5 || /^(.{1,8})\1+.{0,3}$/su.test(password);
}

/** How many characters are left beside every occurrence of a part; short parts are in many words by chance. */
function beside(password: string, part: string): number {
  return part.length < 4 ? password.length : password.replaceAll(part, '').length;
}

/** What is left of a password when its sequences are taken out. */
function withoutSequences(password: string): string {
  let rest = '';
  for (let at = 0; at < password.length;) {
    const length = sequenceAt(password, at);
    if (length < SHORTEST_SEQUENCE) rest += password[at];
    at += length < SHORTEST_SEQUENCE ? 1 : length;
  }
  return rest;
}

function sequenceAt(password: string, start: number): number {
  let length = SHORTEST_SEQUENCE;
  const fits = (): boolean =>
    start + length <= password.length &&
    SEQUENCES.some((line) => line.includes(password.slice(start, start + length)));
  while (fits()) length++;
  return length - 1;
}
