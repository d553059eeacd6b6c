import { type Transaction } from './transaction.js';

/**
 * Takes transaction-level locks on the named things, always in the same order, so that two transactions
 * which need the same ones queue instead of deadlocking. They are released at commit or rollback.
 */
export async function lockInOrder(transaction: Transaction, ...names: string[]): Promise<void> {
  await transaction.rows(
    'SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name',
    [inOrder(names)],
    'lock_in_order',
  );
}

/**
 * Takes the same locks in shared mode: holders of a shared lock do not wait for each other, only for
 * whoever holds it alone. A booking shares its doctor; leave that empties the doctor's diary does not.
 */
export async function lockSharedInOrder(transaction: Transaction, ...names: string[]): Promise<void> {
  await transaction.rows(
    'SELECT pg_advisory_xact_lock_shared(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name',
    [inOrder(names)],
    'lock_shared_in_order',
  );
}

/** An id in capitals is the same id. */
const inOrder = (names: readonly string[]): string[] =>
  [...new Set(names.map((name) => name.toLowerCase()))].sort();
