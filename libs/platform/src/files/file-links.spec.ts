import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor } from '../access/actor.js';
import { FixedClock } from '../clock/clock.js';
import { newId } from '../database/id.js';
import { DerivedKeys } from '../secrets/derived-keys.js';
import { FileLinks } from './file-links.js';

const START = new Date('2030-01-01T08:00:00Z');
const after = (milliseconds: number): Date => new Date(START.getTime() + milliseconds);
const clock = new FixedClock(START);
const linksWith = (secret: string): FileLinks =>
  new FileLinks(
    new DerivedKeys({ AUTH_SECRET: secret.repeat(32) }),
    { PUBLIC_URL: 'https://h.example/' },
    clock,
  );
const tokenOf = ({ url }: { url: string }): string => url.split('/').at(-1) ?? '';

const ISSUER: Actor = {
  role: 'patient',
  userId: newId(),
  sessionId: null,
  patientId: newId(),
  doctorId: null,
};

describe('A link to a file', () => {
  const links = linksWith('x');
  const id = newId();
  beforeEach(() => clock.set(START));

  it('leads to its file for five minutes, and not a millisecond longer', () => {
    const { url, expiresAt } = links.linkTo(id, ISSUER);
    expect(url).toMatch(/^https:\/\/h\.example\/v1\/file-links\/[\w-]+$/);
    expect(expiresAt).toEqual(after(300_000));
    const token = tokenOf({ url });
    clock.set(after(299_999));
    expect(links.opened(token)).toEqual({ fileId: id, issuer: ISSUER });
    clock.set(after(300_000));
    expect(links.opened(token)).toBeNull();
  });

  it('is worth nothing once a single character is another one, or with another secret', () => {
    const token = tokenOf(links.linkTo(id, ISSUER));
    for (let index = 0; index < token.length; index++) {
      const other = token[index] === 'A' ? 'B' : 'A';
      expect(links.opened(token.slice(0, index) + other + token.slice(index + 1))).toBeNull();
    }
    expect(linksWith('y').opened(token)).toBeNull();
  });

  it.each(['', 'x', '=', 'A'.repeat(119), 'A'.repeat(120), '%00', 'é'.repeat(119)])('is not %j', (token) => {
    expect(links.opened(token)).toBeNull();
  });

  it('has one spelling', () => {
    const token = tokenOf(links.linkTo(id, ISSUER));
    expect(links.opened(`${token}=`)).toBeNull();
    expect(links.opened(` ${token}`)).toBeNull();
  });
});
