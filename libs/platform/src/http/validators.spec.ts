import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { IsString, validateSync } from 'class-validator';
import { IsCalendarDate, IsEmailAddress, IsInstant, MayBeAbsent, Trimmed } from './validators.js';

class Form {
  @IsCalendarDate()
  date: unknown;
  @IsInstant()
  instant: unknown;
  @IsEmailAddress()
  email: unknown;
  @Trimmed()
  @IsString()
  name: unknown;
  @MayBeAbsent()
  @IsString()
  note?: unknown;
}

const right = { date: '2028-02-29', instant: '2026-03-01T09:00:00Z', email: 'a@example.test', name: 'Mona' };

const refused = (changes: object): string[] =>
  validateSync(plainToInstance(Form, { ...right, ...changes })).map(({ property }) => property);

describe('The validators', () => {
  it('accept what is right', () => {
    expect(refused({})).toEqual([]);
  });

  it.each(['0001-01-01', '1900-02-28', '2000-02-29', '9999-12-31'])('accept the date %s', (date) => {
    expect(refused({ date })).toEqual([]);
  });

  it.each([
    ...['2026-02-30', '2027-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01'],
    ...['2026-1-1', '2026-01-01T00:00:00Z', ' 2026-01-01', '20260101', '', null, undefined, 20260101, {}, []],
  ])('refuse the date %p', (date) => {
    expect(refused({ date })).toEqual(['date']);
  });

  it.each([
    '2026-03-01T09:00:00.123456Z',
    '2026-03-01T09:00:00+03:00',
    '2026-03-01T09:00:00-09:30',
    '1900-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('accept the instant %s', (instant) => {
    expect(refused({ instant })).toEqual([]);
  });

  it.each([
    ...['2026-02-30T09:00:00Z', '2026-03-01T24:00:00Z', '2026-03-01T09:60:00Z', '2026-03-01T09:00:00'],
    ...['2026-03-01', '2026-03-01 09:00:00Z', '2026-03-01T09:00Z', '2026-03-01T09:00:00+24:00'],
    ...[
      '1899-12-31T23:59:59Z',
      '1900-01-01T00:00:00+01:00',
      '9999-12-31T23:59:59-01:00',
      '+010000-01-01T00:00:00Z',
    ],
    ...[null, undefined, 0, 1_772_355_600_000, {}, ['2026-03-01T09:00:00Z']],
  ])('refuse the instant %p', (instant) => {
    expect(refused({ instant })).toEqual(['instant']);
  });

  it.each([
    'no at.test',
    'münchen@example.test',
    'a@exämple.test',
    'a@',
    '@b.test',
    null,
    7,
    ['a@b.test'],
    `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.test`,
  ])('refuse the e-mail address %p', (email) => {
    expect(refused({ email })).toEqual(['email']);
  });

  it('take white space off a text and leave everything else as it is', () => {
    expect(plainToInstance(Form, { name: '  Mona ' }).name).toBe('Mona');
    expect(plainToInstance(Form, { name: 7 }).name).toBe(7);
    expect(refused({ name: 7 })).toEqual(['name']);
    expect(refused({ name: null })).toEqual(['name']);
  });

  it('let a property be absent that may be, but not null', () => {
    expect(refused({ note: undefined })).toEqual([]);
    expect(refused({ note: null })).toEqual(['note']);
    expect(refused({ note: 1 })).toEqual(['note']);
  });
});
