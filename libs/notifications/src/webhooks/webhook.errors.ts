import { domainError } from '#libs/platform';

/** A webhook may not go there. */
export class TargetNotAllowed extends domainError(
  'webhook.target_not_allowed',
  'invalid',
  'The address must be https, without a password, and lie in the open net.',
  '/url',
) {}
