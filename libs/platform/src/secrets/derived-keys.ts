import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { Injectable, Module } from '@nestjs/common';
import { provideConfig } from '../config/config.js';
import { SecretConfig } from './secret.config.js';

/**
 * Keys derived from the one secret, each under a label of its own (HKDF, RFC 5869): what one of them signs is
 * worth nothing where another is asked for.
 */
@Injectable()
export class DerivedKeys {
  constructor(private readonly config: SecretConfig) {}

  /** The key of this label: always the same one, as long as the secret is. */
  derive(label: string): KeyObject {
    return createSecretKey(Buffer.from(hkdfSync('sha256', this.config.AUTH_SECRET, 'hospital', label, 32)));
  }
}

/** For every library that signs something. */
@Module({ providers: [provideConfig(SecretConfig), DerivedKeys], exports: [DerivedKeys] })
export class SecretsModule {}
