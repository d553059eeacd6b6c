import { v7, validate } from 'uuid';

/**
 * A new UUIDv7. The app makes them, not the database: an id is known before its row is written, so one
 * transaction can write rows that name each other without asking back, and PostgreSQL 15 serves as well as 18.
 */
export const newId = (): string => v7();

/** Whether a text is a UUID. */
export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
