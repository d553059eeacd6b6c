import { types } from 'node:util';

/** The SQLSTATE of a database error, whether it comes from TypeORM or from pg itself. */
export function sqlState(error: unknown): string | undefined {
  return detail(error, 'code');
}

/** The name of the constraint that a database error speaks of. */
export function constraintOf(error: unknown): string | undefined {
  return detail(error, 'constraint');
}

function detail(error: unknown, key: 'code' | 'constraint'): string | undefined {
  if (!types.isNativeError(error)) return undefined;
  const source = 'driverError' in error ? error.driverError : error;
  const value = (source as Partial<Record<typeof key, unknown>> | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
}
