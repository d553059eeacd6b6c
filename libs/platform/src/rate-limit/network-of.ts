import { isIPv6 } from 'node:net';

/**
 * What one client can hardly have many of: an IPv4 address, or the first 64 bits of an IPv6 address, because
 * every household has all the addresses behind those.
 */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const plain = address.replace(/%.*$/, '');
  if (!isIPv6(plain)) return address;
  const [head = '', tail = ''] = plain.toLowerCase().split('::');
  const first = head === '' ? [] : head.split(':');
  const last = tail === '' ? [] : tail.split(':');
  // A dotted IPv4 ending stands for two groups.
  const length = first.length + last.length + (plain.includes('.') ? 1 : 0);
  const groups = [...first, ...(plain.includes('::') ? Array<string>(8 - length).fill('0') : []), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
