import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IdentityConfig } from './identity.config.js';

/**
 * The keys of this library, each derived from the one secret under a label of its own (HKDF, RFC 5869): what
 * one of them signs is worth nothing where another is asked for.
 */
@Injectable()
export class SecretKeys {
  /** A KeyObject, because jsonwebtoken would first try to read a text as a public key, at five times the cost. */
  readonly accessTokens: KeyObject;
  readonly mailedSecrets: KeyObject;

  constructor(config: IdentityConfig) {
    const derive = (label: string): KeyObject =>
      createSecretKey(Buffer.from(hkdfSync('sha256', config.AUTH_SECRET, 'hospital', label, 32)));
    this.accessTokens = derive('access tokens');
    this.mailedSecrets = derive('mailed secrets');
  }
}
