import { type Transaction } from '#libs/platform';
import { ACCOUNT_COLUMNS, type AccountRow } from '../sessions/sessions.js';

/** An account with what sign-in must know of it. */
export interface AccountWithPassword extends AccountRow {
  password_hash: string | null;
  active: boolean;
}

/** The account of an e-mail address, however its letters are written. */
export async function findAccount(
  transaction: Transaction,
  email: string,
): Promise<AccountWithPassword | undefined> {
  const [account] = await transaction.rows<AccountWithPassword>(
    `SELECT ${ACCOUNT_COLUMNS}, u.password_hash, u.active FROM users u WHERE lower(u.email) = lower($1)`,
    [email],
    'account_by_email',
  );
  return account;
}
