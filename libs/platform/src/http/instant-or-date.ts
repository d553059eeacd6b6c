import { ValidateBy } from 'class-validator';
import { isCalendarDate, isInstant } from './validators.js';

const DAY = 86_400_000;

/** Accepts an instant by RFC 3339, or a plain date that exists. */
export const IsInstantOrDate = (): PropertyDecorator =>
  ValidateBy({
    name: 'isInstantOrDate',
    validator: {
      validate: (value) => isInstant(value) || isCalendarDate(value),
      defaultMessage: (args) => `${args?.property} must be an instant by RFC 3339 or a date YYYY-MM-DD`,
    },
  });

/** The instant itself, or the first moment of the date in UTC. */
export function startOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

/** The instant itself, or the first moment after the date in UTC. */
export function endOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  return isCalendarDate(text) ? new Date(date.getTime() + DAY) : date;
}
