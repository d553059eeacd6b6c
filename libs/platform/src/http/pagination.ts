import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { ValidationFailed } from '../errors/domain-error.js';

/** Room for the longest names in any script, as JSON in base64url. */
const CURSOR_MAX_LENGTH = 4000;

/** The query of every list. */
export class PageQuery {
  /** How many items at most. */
  @ApiProperty({ required: false, type: 'integer' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;

  /** The `nextCursor` of the page before; absent for the first page. */
  @IsOptional()
  @IsString()
  @MaxLength(CURSOR_MAX_LENGTH)
  cursor?: string;
}

/** One page of a list. */
export interface Page<Item> {
  items: Item[];
  /** What to send as `cursor` for the next page; null at the end. */
  nextCursor: string | null;
}

/**
 * One column of a list's order. Together the columns must be unique: end with the id. A `timestamptz` must
 * be written from `Clock`: a cursor keeps milliseconds, and a row with microseconds would come twice.
 */
export interface OrderColumn {
  /** `alias.property` as the query knows it. */
  by: string;
  direction: 'ASC' | 'DESC';
  /** The PostgreSQL type that the cursor's text is cast to. */
  type: 'timestamptz' | 'uuid' | 'text' | 'date' | 'integer';
}

/**
 * Reads one page by keyset: it begins right after the last row of the page before, so that rows which
 * are inserted meanwhile neither repeat nor hide others, and page 1,000 costs what page 1 costs.
 * All columns must share one direction, so that one row comparison (and one index) serves.
 *
 * @param keysOf the values of the order's columns in a row, in the order's order
 */
export async function keysetPage<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  order: readonly OrderColumn[],
  page: PageQuery,
  keysOf: (row: Row) => (string | number | Date)[],
): Promise<Page<Row>> {
  if (order.some(({ direction }) => direction !== order[0]?.direction))
    throw new Error('A keyset list has one direction.');
  order.forEach(({ by, direction }) => query.addOrderBy(by, direction));
  if (page.cursor !== undefined) {
    const keys = readCursor(page.cursor, order);
    const columns = order.map(({ by }) => by).join(', ');
    const values = order.map(({ type }, index) => `CAST(:cursor${index} AS ${type})`).join(', ');
    query.andWhere(
      `(${columns}) ${order[0]?.direction === 'DESC' ? '<' : '>'} (${values})`,
      Object.fromEntries(keys.map((key, index) => [`cursor${index}`, key])),
    );
  }
  const rows = await query.limit(page.limit + 1).getMany();
  return pageOf(rows, page.limit, keysOf);
}

/** Cuts a page out of rows of which one more than `limit` was read. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  keysOf: (row: Row) => (string | number | Date)[],
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? writeCursor(keysOf(last)) : null };
}

/** Makes a cursor of the last row's keys. */
export function writeCursor(keys: (string | number | Date)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

const MAX_INTEGER = 2_147_483_647;
const FIRST_YEAR = Date.parse('0001-01-01T00:00:00Z');

const SHAPES: Record<OrderColumn['type'], RegExp> = {
  timestamptz: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3,6}Z$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  text: /^[^\0]*$/s,
  date: /^\d{4}-\d{2}-\d{2}$/,
  integer: /^-?\d{1,10}$/,
};

/**
 * Reads a cursor back, with the type of each key checked.
 *
 * @throws ValidationFailed at `/cursor` when it is not one of ours
 */
export function readCursor(cursor: string, order: readonly { type: OrderColumn['type'] }[]): string[] {
  const keys = decode(cursor);
  const fits = keys.length === order.length && order.every(({ type }, index) => isKey(keys[index], type));
  if (!fits) throw ValidationFailed.at('/cursor', 'cursor', 'This is not a cursor that this list gave out.');
  return keys.map(String);
}

function isKey(key: unknown, type: OrderColumn['type']): boolean {
  if (typeof key !== 'string' && typeof key !== 'number') return false;
  const text = String(key);
  if (!SHAPES[type].test(text) || !text.isWellFormed()) return false;
  if (type === 'integer') return Math.abs(Number(text)) <= MAX_INTEGER;
  return type === 'timestamptz' || type === 'date' ? isOnTheCalendar(text) : true;
}

/** `Date.parse` alone takes 30 February, and PostgreSQL takes no year 0. */
function isOnTheCalendar(text: string): boolean {
  const time = Date.parse(text);
  const shown = text.length > 10 ? text.slice(0, 23) : `${text}T00:00:00.000`;
  return time >= FIRST_YEAR && new Date(time).toISOString().startsWith(shown);
}

function decode(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
