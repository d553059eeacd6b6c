import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isSixFigureCode, sixFigureCode } from '#libs/platform';
import { SecretKeys } from './secret-keys.js';

const ID_BYTES = 16;
/** What a mailed link is for. */
export type LinkPurpose = 'password' | 'guardianship';

const TOKEN = /^[\w-]{64}$/;

/**
 * The codes and links that are mailed. They are not stored but derived from the id of their row, so that a
 * mail can be written again after a crash, and a stolen database opens nothing.
 */
@Injectable()
export class MailedSecrets {
  constructor(private readonly keys: SecretKeys) {}

  /** The six figures that prove the address of a registration. */
  verificationCode(registrationId: string): string {
    return sixFigureCode(this.keys.mailedSecrets, `registration:${registrationId}`);
  }

  /** Whether the code is the one of the registration, told in constant time. */
  isVerificationCode(registrationId: string, code: string): boolean {
    return isSixFigureCode(this.keys.mailedSecrets, `registration:${registrationId}`, code);
  }

  /** The token in the link by which a new password is set. */
  passwordToken(passwordResetId: string): string {
    return this.token('password', passwordResetId);
  }

  /** The id that a token contains; null if we did not give it out. */
  passwordResetOf(token: string): string | null {
    return this.idOf('password', token);
  }

  /** The token of a mailed link: it contains the id, and proves that we gave it out for this purpose. */
  token(purpose: LinkPurpose, id: string): string {
    return Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), this.mac(`${purpose}:${id}`)]).toString(
      'base64url',
    );
  }

  /** The id that a token contains; null if we did not give it out for this purpose. */
  idOf(purpose: LinkPurpose, token: string): string | null {
    if (!TOKEN.test(token)) return null;
    const bytes = Buffer.from(token, 'base64url');
    const id = uuidOf(bytes.subarray(0, ID_BYTES));
    return timingSafeEqual(bytes.subarray(ID_BYTES), this.mac(`${purpose}:${id}`)) ? id : null;
  }

  private mac(text: string): Buffer {
    return createHmac('sha256', this.keys.mailedSecrets).update(text).digest();
  }
}

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
