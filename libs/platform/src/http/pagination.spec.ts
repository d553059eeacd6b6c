import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { newId } from '../database/id.js';
import { ValidationFailed } from '../errors/domain-error.js';
import { type OrderColumn, pageOf, readCursor, writeCursor } from './pagination.js';

const columns = (...types: OrderColumn['type'][]): { type: OrderColumn['type'] }[] =>
  types.map((type) => ({ type }));
const raw = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const id = newId();

describe('a cursor', () => {
  it('brings back what was written', () => {
    const at = new Date('2026-03-01T09:30:00.123Z');
    const cursor = writeCursor([at, 'Ångström', -42, '2026-02-28', id]);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(readCursor(cursor, columns('timestamptz', 'text', 'integer', 'date', 'uuid'))).toEqual([
      '2026-03-01T09:30:00.123Z',
      'Ångström',
      '-42',
      '2026-02-28',
      id,
    ]);
  });

  it.each([-2_147_483_647, 0, 2_147_483_647])('brings back the integer %d', (value) => {
    expect(readCursor(writeCursor([value]), columns('integer'))).toEqual([String(value)]);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '%%%'],
    ['no JSON', Buffer.from('[1').toString('base64url')],
    ['no list', raw({ 0: id })],
    ['null', raw(null)],
    ['too few keys', raw([])],
    ['too many keys', raw([id, id])],
    ['null for a key', raw([null])],
    ['an object for a key', raw([{ id }])],
    ['a list for a key', raw([[id]])],
    ['a number for an id', raw([7])],
    ['an id in capitals', raw([id.toUpperCase()])],
    ['SQL for an id', raw([`${id}'; DROP TABLE users; --`])],
  ])('that is %s is refused, naming the parameter', (_, cursor) => {
    let refusal: unknown;
    try {
      readCursor(cursor, columns('uuid'));
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(ValidationFailed);
    expect((refusal as ValidationFailed).fields).toEqual([expect.objectContaining({ pointer: '/cursor' })]);
  });

  it.each([
    ['timestamptz', 'yesterday'],
    ['timestamptz', '2026-02-30T00:00:00.000Z'],
    ['timestamptz', '2026-13-01T00:00:00.000Z'],
    ['timestamptz', '2026-01-01T25:00:00.000Z'],
    ['timestamptz', '2026-01-01T24:00:00.000Z'],
    ['timestamptz', '0000-01-01T00:00:00.000Z'],
    ['timestamptz', '2026-01-01T00:00:00.000+01:00'],
    ['timestamptz', 'infinity'],
    ['date', '2026-02-30'],
    ['date', '0000-01-01'],
    ['date', '2026-1-1'],
    ['integer', '2147483648'],
    ['integer', '-2147483648'],
    ['integer', '1.5'],
    ['integer', '1e3'],
    ['text', 'a\0b'],
    ['text', '\ud800'],
  ] as const)('with a %s that PostgreSQL has not, %j, is refused', (type, value) => {
    expect(() => readCursor(raw([value]), columns(type))).toThrow(ValidationFailed);
  });

  it('of another list is refused', () => {
    const other = writeCursor(['Zaki', id]);
    expect(() => readCursor(other, columns('timestamptz', 'uuid'))).toThrow(ValidationFailed);
  });
});

describe('pageOf', () => {
  const keys = (row: number): number[] => [row];

  it('cuts the one row too many off and points at the last one shown', () => {
    const { items, nextCursor } = pageOf([1, 2, 3], 2, keys);
    expect(items).toEqual([1, 2]);
    expect(readCursor(nextCursor ?? '', columns('integer'))).toEqual(['2']);
  });

  it('points nowhere when there is no more', () => {
    expect(pageOf([1, 2], 2, keys).nextCursor).toBeNull();
    expect(pageOf([], 2, keys)).toEqual({ items: [], nextCursor: null });
  });
});
