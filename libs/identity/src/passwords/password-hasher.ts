import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Slots } from '#libs/platform';
import { SignInBusy } from '../identity.errors.js';
import { normalizePassword } from './password-policy.js';

/** Argon2id with 19 MiB, 2 passes, 1 lane: the first choice of OWASP's Password Storage Cheat Sheet. */
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * A hash is computed in libuv's thread pool, which has four threads for everything: two of them at most
 * are for passwords, so that files and names are still looked up while many people sign in.
 */
const AT_ONCE = 2;
/** Whoever comes when so many wait already would wait for seconds. */
const WAITING_AT_MOST = 200;

/** Hashes passwords and checks them, off the event loop and not too many at once. */
@Injectable()
export class PasswordHasher implements OnModuleInit {
  private readonly slots = new Slots(AT_ONCE, WAITING_AT_MOST, () => new SignInBusy());
  private nobody: string;

  /** Makes the hash that stands in where there is none, before the first sign-in needs it. */
  async onModuleInit(): Promise<void> {
    this.nobody = await this.hash('the password of no account');
  }

  /** @throws SignInBusy when too many wait */
  hash(password: string): Promise<string> {
    return this.slots.run(() => hash(normalizePassword(password), OPTIONS));
  }

  /**
   * Whether the password belongs to the hash. Without a hash it is false, after the same work: the time of
   * the answer must not tell whether an account exists.
   *
   * @throws SignInBusy when too many wait
   */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const fits = await this.slots.run(() => verify(passwordHash ?? this.nobody, normalizePassword(password)));
    return fits && passwordHash !== null;
  }
}
