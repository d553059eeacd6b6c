import { domainError } from '../errors/domain-error.js';

/** The owner of the account has as many connections as one may have. */
export class TooManyConnections extends domainError(
  'realtime.too_many_connections',
  'too_many_requests',
  'There are too many open connections of this account: close one first.',
) {}
/** Something went wrong that is not the caller's fault. */
export class Failed extends domainError(
  'service.failed',
  'unavailable',
  'Something went wrong on our side: try again.',
) {}
