import { describe, expect, it } from '@jest/globals';
import { DerivedKeys, newId } from '#libs/platform';
import { MailedSecrets } from './mailed-secrets.js';
import { SecretKeys } from './secret-keys.js';

const secrets = (secret = 'x'.repeat(32)): MailedSecrets =>
  new MailedSecrets(new SecretKeys(new DerivedKeys({ AUTH_SECRET: secret })));

describe('Mailed secrets', () => {
  it('are the same whenever they are derived, and others for another id or secret', () => {
    const id = newId();
    expect(secrets().verificationCode(id)).toMatch(/^\d{6}$/);
    expect(secrets().verificationCode(id)).toBe(secrets().verificationCode(id));
    expect(secrets().passwordToken(id)).toBe(secrets().passwordToken(id));
    expect(secrets().passwordToken(newId())).not.toBe(secrets().passwordToken(id));
    expect(secrets('y'.repeat(32)).passwordToken(id)).not.toBe(secrets().passwordToken(id));
  });

  it('keep leading zeros and spread over all codes', () => {
    const codes = Array.from({ length: 2000 }, () => secrets().verificationCode(newId()));
    expect(codes.every((code) => code.length === 6)).toBe(true);
    expect(codes.some((code) => code.startsWith('0'))).toBe(true);
    expect(new Set(codes).size).toBeGreaterThan(1950);
  });

  it('tell the right code from any other', () => {
    const id = newId();
    const code = secrets().verificationCode(id);
    expect(secrets().isVerificationCode(id, code)).toBe(true);
    expect(secrets().isVerificationCode(newId(), code)).toBe(false);
    expect(secrets().isVerificationCode(id, `${code}0`)).toBe(false);
  });

  it('give the id of a token back', () => {
    const id = newId();
    const token = secrets().passwordToken(id);
    expect(token).toMatch(/^[\w-]+$/);
    expect(secrets().passwordResetOf(token)).toBe(id);
  });

  it('give nothing for a token that was changed, cut, or made with another secret', () => {
    const token = secrets().passwordToken(newId());
    const changed = (at: number): string =>
      token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    for (const wrong of [changed(0), changed(40), changed(63), token.slice(1), `${token}A`, '', '..']) {
      expect(secrets().passwordResetOf(wrong)).toBeNull();
    }
    expect(secrets('y'.repeat(32)).passwordResetOf(token)).toBeNull();
  });
});

describe('The keys', () => {
  it('differ by their purpose', () => {
    const keys = new SecretKeys(new DerivedKeys({ AUTH_SECRET: 'x'.repeat(32) }));
    expect(keys.accessTokens.export().equals(keys.mailedSecrets.export())).toBe(false);
  });
});
