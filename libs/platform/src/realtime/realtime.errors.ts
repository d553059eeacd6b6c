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
/** The page that opened the socket is of a site that is not known here. */
export class OriginNotAllowed extends domainError(
  'realtime.origin_not_allowed',
  'forbidden',
  'Pages of this origin may not connect.',
) {}
/** The namespace has no such event. */
export class UnknownEvent extends domainError(
  'realtime.unknown_event',
  'malformed',
  'There is no such event.',
) {}
