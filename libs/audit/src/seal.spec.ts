import { describe, expect, it } from '@jest/globals';
import { parseHead, type SealedRow, sealHash, START } from './seal.js';

const row: SealedRow = {
  id: '01890000-0000-7000-8000-000000000001',
  recorded_at: '1893484800.123000',
  actor_id: null,
  actor_role: 'doctor',
  action: 'bed.made',
  entity_type: 'bed',
  entity_id: '01890000-0000-7000-8000-000000000002',
  patient_id: null,
  reason: 'ملاءة جديدة',
  details: '{"n": 1}',
  request_id: 'r-1',
  address: null,
};
const hexOf = (changes: Partial<SealedRow> = {}): string =>
  sealHash(START.hash, { ...row, ...changes }).toString('hex');

describe('the hash of a seal', () => {
  it('never changes its meaning: this row has this hash for ever', () => {
    expect(hexOf()).toBe('0572ff812c9a5d01b4ce3a4d860e8957a04bd3a95149d6291ccc6edfc3a926af');
  });

  it.each(Object.keys(row) as (keyof SealedRow)[])('depends on %s', (column) => {
    expect(hexOf({ [column]: 'another' })).not.toBe(hexOf());
  });

  it('tells NULL from nothing, and where one column ends', () => {
    expect(hexOf({ address: '' })).not.toBe(hexOf());
    expect(hexOf({ action: 'bed.madeb', entity_type: 'ed' })).not.toBe(hexOf());
    expect(hexOf({ request_id: null, address: 'r-1' })).not.toBe(hexOf());
  });

  it('depends on everything before', () => {
    const previous = sealHash(START.hash, { ...row, reason: 'another' });
    expect(sealHash(previous, row).toString('hex')).not.toBe(hexOf());
  });
});

describe('a noted head', () => {
  it('is read back', () => {
    const hash = 'ab'.repeat(32);
    expect(parseHead(`12:${hash}`)).toEqual({ number: 12, hash: Buffer.from(hash, 'hex') });
  });

  it.each(['', '12', '0:' + 'a'.repeat(64), '1:abc', '1:' + 'g'.repeat(64), '-1:' + 'a'.repeat(64)])(
    'is told from %p',
    (text) => {
      expect(parseHead(text)).toBeUndefined();
    },
  );
});
