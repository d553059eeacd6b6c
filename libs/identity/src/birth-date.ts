import { ValidationFailed } from '#libs/platform';

const EARLIEST = '1900-01-01';

/**
 * @param date `YYYY-MM-DD`
 * @throws ValidationFailed when nobody who lives can be born then; days are counted in UTC
 */
export function assertBirthDate(date: string, now: Date): void {
  if (date >= EARLIEST && date <= now.toISOString().slice(0, 10)) return;
  throw ValidationFailed.at(
    '/dateOfBirth',
    'birth_date',
    `dateOfBirth must not be before ${EARLIEST} nor in the future.`,
  );
}
