import { type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DerivedKeys } from '#libs/platform';

/** The keys of this library. */
@Injectable()
export class SecretKeys {
  /** A KeyObject, because jsonwebtoken would first try to read a text as a public key, at five times the cost. */
  readonly accessTokens: KeyObject;
  readonly mailedSecrets: KeyObject;
  readonly refreshTokens: KeyObject;

  constructor(keys: DerivedKeys) {
    this.accessTokens = keys.derive('access tokens');
    this.mailedSecrets = keys.derive('mailed secrets');
    this.refreshTokens = keys.derive('refresh tokens');
  }
}
