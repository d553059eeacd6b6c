import { constraintMeans, domainError } from '#libs/platform';

/** Another address has been made the default at the same time. */
export class DefaultChanged extends domainError(
  'address.default_changed',
  'conflict',
  'Another address has just become the default: look at the list and try again.',
) {}
/** Whoever has addresses has a default one. */
export class DefaultRequired extends domainError(
  'address.default_required',
  'conflict',
  'One address is the default: make another one the default instead.',
) {}
/** An account has as many addresses as it may have. */
export class TooManyAddresses extends domainError(
  'address.too_many',
  'conflict',
  'There are too many addresses: delete one first.',
) {}
/** A latitude needs a longitude, and the other way round. */
export class PositionIncomplete extends domainError(
  'address.position_incomplete',
  'invalid',
  'Give latitude and longitude, or neither.',
  '/longitude',
) {}

constraintMeans('addresses_one_default', DefaultChanged);
constraintMeans('addresses_position', PositionIncomplete);
