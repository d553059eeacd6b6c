import { type Transaction } from './transaction.js';

/**
 * Takes transaction-level locks on the named things, always in the same order, so that two transactions
 * which need the same ones queue instead of deadlocking. They are released at commit or rollback.
 */
export async function lockInOrder(transaction: Transaction, ...names: string[]): Promise<void> {
  await transaction.rows(
    'SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name',
    [[...new Set(names)].sort()],
    'lock_in_order',
  );
}
