import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { SiteConfig } from '../config/site.config.js';
import { DerivedKeys } from '../secrets/derived-keys.js';

const LASTS_MILLISECONDS = 5 * 60_000;
const ID_BYTES = 16;
const SIGNED_BYTES = ID_BYTES + 8;
const SIGNATURE_BYTES = 32;

/** A link that opens one file without a login, for a while. */
export interface FileLink {
  url: string;
  expiresAt: Date;
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

  /** A link to a file, for whoever has it within the next five minutes. */
  linkTo(fileId: string): FileLink {
    const expiresAt = new Date(this.clock.now().getTime() + LASTS_MILLISECONDS);
    const signed = Buffer.alloc(SIGNED_BYTES);
    signed.write(fileId.replaceAll('-', ''), 'hex');
    signed.writeBigUInt64BE(BigInt(expiresAt.getTime()), ID_BYTES);
    const token = Buffer.concat([signed, this.sign(signed)]).toString('base64url');
    return { url: `${this.site.PUBLIC_URL.replace(/\/+$/, '')}/v1/file-links/${token}`, expiresAt };
  }

  /** The id of the file, or null if the token was not made here or its time is over. */
  fileOf(token: string): string | null {
    const bytes = Buffer.from(token, 'base64url');
    // Base64 ignores what it does not know: only one spelling of a token is a token.
    if (bytes.length !== SIGNED_BYTES + SIGNATURE_BYTES || bytes.toString('base64url') !== token) return null;
    const signed = bytes.subarray(0, SIGNED_BYTES);
    if (!timingSafeEqual(bytes.subarray(SIGNED_BYTES), this.sign(signed))) return null;
    if (Number(signed.readBigUInt64BE(ID_BYTES)) <= this.clock.now().getTime()) return null;
    const id = signed.toString('hex', 0, ID_BYTES);
    return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  private sign(signed: Buffer): Buffer {
    return createHmac('sha256', this.key).update(signed).digest();
  }
}
