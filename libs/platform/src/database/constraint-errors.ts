import { type DomainError, type DomainErrorType } from '../errors/domain-error.js';
import { constraintOf } from './sql-state.js';

const table = new Map<string, DomainErrorType>();

/**
 * Names the error that a violated database constraint stands for. The database is the last judge of a
 * race; this lets it answer in the words of the domain. Each library declares its own beside its errors.
 */
export function constraintMeans(constraint: string, error: DomainErrorType): void {
  table.set(constraint, error);
}

/** The domain error for a violated constraint, if one is declared. */
export function errorOfConstraint(error: unknown): DomainError | undefined {
  const name = constraintOf(error);
  const type = name === undefined ? undefined : table.get(name);
  return type && new type();
}
