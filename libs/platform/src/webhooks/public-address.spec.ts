import { type LookupAddress } from 'node:dns';
import { describe, expect, it } from '@jest/globals';
import { isPublicAddress, lookupPublic, mayBePublic, NotPublic } from './public-address.js';

describe('an address of the open net', () => {
  it.each(['8.8.8.8', '93.184.216.34', '172.15.0.1', '172.32.0.1', '2606:4700::1', '::ffff:8.8.8.8'])(
    'is %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.1.1',
    '198.18.0.1',
    '203.0.113.7',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::10.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:a00:1::',
    'fc00::1',
    'fd12::1',
    'fe80::1',
    'fec0::1',
    'ff02::1',
    'example.com',
    '',
  ])('is not %s', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('the address of a webhook', () => {
  it.each([
    'https://hooks.example.com/a?b=c',
    'https://example.com:8443',
    'https://8.8.8.8/',
    'https://[2606:4700::1]/',
  ])('may be %s', (url) => expect(mayBePublic(new URL(url))).toBe(true));

  it.each([
    'http://example.com/',
    'ftp://example.com/',
    'https://user@example.com/',
    'https://user:pass@example.com/',
    'https://localhost/',
    'https://localhost./',
    'https://a.localhost/',
    'https://intranet/',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://router.home.arpa/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://0177.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://169.254.169.254/latest',
  ])('may not be %s', (url) => expect(mayBePublic(new URL(url))).toBe(false));
});

describe('a name', () => {
  /** A name server that gives these addresses. */
  const serving =
    (...addresses: string[]) =>
    (_: string, __: object, callback: (error: null, found: LookupAddress[]) => void): void =>
      callback(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const ask = (addresses: string[], all: boolean): Promise<unknown> =>
    new Promise((resolve) =>
      lookupPublic(serving(...addresses) as never)('example.com', { all }, (error, found) =>
        resolve(error ?? found),
      ),
    );

  it('means its public addresses only', async () => {
    expect(await ask(['10.0.0.1', '8.8.8.8', '::1', '2606:4700::1'], true)).toEqual([
      { address: '8.8.8.8', family: 4 },
      { address: '2606:4700::1', family: 6 },
    ]);
    expect(await ask(['10.0.0.1', '8.8.8.8'], false)).toBe('8.8.8.8');
  });

  it('means nothing when all of them lie in closed nets', async () => {
    expect(await ask(['127.0.0.1', '169.254.169.254'], true)).toBeInstanceOf(NotPublic);
    expect(await ask(['::ffff:10.0.0.1'], false)).toBeInstanceOf(NotPublic);
    expect(await ask([], true)).toBeInstanceOf(NotPublic);
  });
});
