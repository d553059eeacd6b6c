import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, ROLES } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { SiteConfig } from '../config/site.config.js';
import { DerivedKeys } from '../secrets/derived-keys.js';

const LASTS_MILLISECONDS = 5 * 60_000;
const ID_BYTES = 16;
/** File, account, profile, then when it ends, then the role. */
const EXPIRY_AT = 3 * ID_BYTES;
const ROLE_AT = EXPIRY_AT + 8;
const SIGNED_BYTES = ROLE_AT + 1;
const SIGNATURE_BYTES = 32;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A link that opens one file without a login, for a while. */
export interface FileLink {
  url: string;
  expiresAt: Date;
}

/** Which file a link leads to, and who gave it out: it opens only what that account may still read. */
export interface OpenedLink {
  fileId: string;
  issuer: Actor;
}

/** Signs links to files, and knows its own again. Nothing of them is stored. */
@Injectable()
export class FileLinks {
  private readonly key: KeyObject;

  constructor(
    keys: DerivedKeys,
    private readonly site: SiteConfig,
    private readonly clock: Clock,
  ) {
    this.key = keys.derive('file links');
  }

  /** A link to a file that the actor may read, for whoever has it within the next five minutes. */
  linkTo(fileId: string, { role, userId, patientId, doctorId }: Actor): FileLink {
    const expiresAt = new Date(this.clock.now().getTime() + LASTS_MILLISECONDS);
    const ids = [fileId, userId, patientId ?? doctorId].map((id) => (id ?? NOBODY).replaceAll('-', ''));
    const signed = Buffer.alloc(SIGNED_BYTES);
    signed.write(ids.join(''), 'hex');
    signed.writeBigUInt64BE(BigInt(expiresAt.getTime()), EXPIRY_AT);
    signed.writeUInt8(ROLES.indexOf(role), ROLE_AT);
    const token = Buffer.concat([signed, this.sign(signed)]).toString('base64url');
    return { url: `${this.site.PUBLIC_URL.replace(/\/+$/, '')}/v1/file-links/${token}`, expiresAt };
  }

  /** What a token leads to, or null if it was not made here or its time is over. */
  opened(token: string): OpenedLink | null {
    const bytes = Buffer.from(token, 'base64url');
    // Base64 ignores what it does not know: only one spelling of a token is a token.
    if (bytes.length !== SIGNED_BYTES + SIGNATURE_BYTES || bytes.toString('base64url') !== token) return null;
    const signed = bytes.subarray(0, SIGNED_BYTES);
    if (!timingSafeEqual(bytes.subarray(SIGNED_BYTES), this.sign(signed))) return null;
    if (Number(signed.readBigUInt64BE(EXPIRY_AT)) <= this.clock.now().getTime()) return null;
    const role = ROLES[signed.readUInt8(ROLE_AT)];
    if (!role) return null;
    const profile = idAt(signed, 2);
    return {
      fileId: idAt(signed, 0),
      issuer: {
        role,
        userId: idAt(signed, 1),
        sessionId: null,
        patientId: role === 'patient' ? profile : null,
        doctorId: role === 'doctor' ? profile : null,
      },
    };
  }

  private sign(signed: Buffer): Buffer {
    return createHmac('sha256', this.key).update(signed).digest();
  }
}

const idAt = (bytes: Buffer, place: number): string =>
  bytes
    .toString('hex', place * ID_BYTES, (place + 1) * ID_BYTES)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
