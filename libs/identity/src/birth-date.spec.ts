import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#libs/platform';
import { assertBirthDate } from './birth-date.js';

const now = new Date('2026-03-01T00:30:00Z');

describe('A birth date', () => {
  it.each(['1900-01-01', '1990-04-23', '2026-03-01'])('may be %s', (date) => {
    expect(() => assertBirthDate(date, now)).not.toThrow();
  });

  it.each(['1899-12-31', '2026-03-02', '9999-12-31'])('is not %s', (date) => {
    expect(() => assertBirthDate(date, now)).toThrow(ValidationFailed);
  });
});
