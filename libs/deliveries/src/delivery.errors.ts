import { constraintMeans, domainError } from '#libs/platform';

/** That cannot follow on where the delivery stands: `from` tells where that is, `allowed` what can, and `prescriptionCancelled` that it can be no more because of that. */
export class IllegalDeliveryTransition extends domainError(
  'delivery.illegal_transition',
  'conflict',
  'That cannot follow on the present state.',
) {}
/** Everything that was prescribed is delivered or on its way. */
export class NothingLeft extends domainError(
  'delivery.nothing_left',
  'conflict',
  'Nothing is left of this prescription.',
) {}
/** More is asked for than is left: `left` tells how much that is, by item. */
export class QuantityExceeded extends domainError(
  'delivery.quantity_exceeded',
  'conflict',
  'Less than that is left of this prescription.',
) {}
/** What is asked for is not on the prescription. */
export class UnknownItem extends domainError(
  'delivery.unknown_item',
  'invalid',
  'Name items of this prescription.',
  '/items',
) {}
/** No address is named, and the account has none. */
export class AddressRequired extends domainError(
  'delivery.address_required',
  'invalid',
  'Name an address, or keep one that is the default.',
  '/addressId',
) {}
/** Nobody can come in such a time; it may lie 366 days ahead at most. */
export class WindowInvalid extends domainError(
  'delivery.window_invalid',
  'invalid',
  'The window must begin before it ends, end in the future, and lie within a year.',
  '/preferredTo',
) {}
/** It must be agreed on for later than now, and for 366 days ahead at most. */
export class ScheduledForInvalid extends domainError(
  'delivery.scheduled_for_invalid',
  'invalid',
  'The time at the door must be in the future, and within a year.',
  '/scheduledFor',
) {}
/** It is not the code that the patient holds; `triesLeft` tells how often another one may be tried. It is counted. */
export class WrongHandoverCode extends domainError(
  'delivery.wrong_handover_code',
  'invalid',
  'This is not the code of this delivery.',
  '/handoverCode',
) {
  override readonly keepsChanges = true;
}
/** The code was wrong too often: now the right one does not help either. */
export class HandoverLocked extends domainError(
  'delivery.handover_locked',
  'conflict',
  'The code was wrong too often: the patient must get a new one.',
) {}
/** Nothing is handed over any more. */
export class DeliveryOver extends domainError('delivery.over', 'conflict', 'The delivery is over.') {}

constraintMeans('deliveries_window', WindowInvalid);
