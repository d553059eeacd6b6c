import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsBoolean, isEmail, IsNotEmpty, IsString, MaxLength, ValidateBy, ValidateIf } from 'class-validator';
import { IANAZone } from 'luxon';

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Whether a value is a date `YYYY-MM-DD` that the calendar has: 30 February is none. */
export function isCalendarDate(value: unknown): value is string {
  const [, year, month, day] = (typeof value === 'string' && CALENDAR_DATE.exec(value)) || [];
  if (year === undefined || Number(year) === 0) return false;
  // setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether a value is an RFC 3339 instant with `Z` or an offset, on a date that exists, from 1900 to 9999. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const date = INSTANT.exec(value)?.[1];
  if (!isCalendarDate(date)) return false;
  const milliseconds = Date.parse(value);
  return milliseconds >= EARLIEST && milliseconds <= LATEST;
}

/** Accepts a date `YYYY-MM-DD` that exists. */
export const IsCalendarDate = (): PropertyDecorator =>
  ValidateBy({
    name: 'isCalendarDate',
    validator: {
      validate: isCalendarDate,
      defaultMessage: (args) => `${args?.property} must be a date that exists, written YYYY-MM-DD`,
    },
  });

/** Accepts an instant by RFC 3339 with `Z` or an offset. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstant',
    validator: {
      validate: isInstant,
      defaultMessage: (args) =>
        `${args?.property} must be an instant by RFC 3339 with Z or an offset, in the years 1900 to 9999`,
    },
  });

/** Accepts the name of an IANA time zone, such as `Asia/Riyadh`. */
export const IsTimeZone = (): PropertyDecorator =>
  ValidateBy({
    name: 'isTimeZone',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && /^[A-Za-z_+\-/0-9]{1,64}$/.test(value) && IANAZone.isValidZone(value),
      defaultMessage: (args) => `${args?.property} must be the name of an IANA time zone`,
    },
  });

/** The longest address that mail can be sent to (RFC 5321). */
export const EMAIL_MAX_LENGTH = 254;

/**
 * Whether a value is an e-mail address in ASCII. Addresses with other letters are refused: what two of them have in
 * common in lower case differs between programs, so that one account could be written in two ways.
 */
export const isEmailAddress = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= EMAIL_MAX_LENGTH &&
  /^[\x21-\x7e]+$/.test(value) &&
  isEmail(value);

/** Accepts an e-mail address in ASCII. */
export const IsEmailAddress = (): PropertyDecorator =>
  applyDecorators(
    MaxLength(EMAIL_MAX_LENGTH),
    ValidateBy({
      name: 'isEmail',
      validator: {
        validate: isEmailAddress,
        defaultMessage: (args) => `${args?.property} must be an e-mail address`,
      },
    }),
  );

/** Takes the white space off both ends of a text; leaves what is no text for the validators to refuse. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** Accepts a text that says something, without the white space around it. */
export const IsText = (maxLength: number): PropertyDecorator =>
  applyDecorators(Trimmed(), IsString(), IsNotEmpty(), MaxLength(maxLength));

/** Accepts `true` or `false` in a query, where everything is text. */
export const IsFlag = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    IsBoolean(),
  );

/** Lets a property be left out, but not be null: for null to pass, it must mean something. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** Lets a property be left out, or be null where null means that there is none (any more). */
export const MayBeNull = (): PropertyDecorator =>
  ValidateIf((_, value: unknown) => value !== undefined && value !== null);
