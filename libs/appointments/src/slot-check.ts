import { type DomainErrorType } from '#libs/platform';
import { type SlotCheck } from '#libs/practice';
import { BeyondHorizon, InPast, SlotNotOffered } from './appointment.errors.js';

const REFUSALS: Readonly<Record<Exclude<SlotCheck['outcome'], 'offered'>, DomainErrorType>> = {
  not_offered: SlotNotOffered,
  in_past: InPast,
  beyond_horizon: BeyondHorizon,
};

/**
 * The end of a slot that is offered.
 *
 * @throws SlotNotOffered, InPast or BeyondHorizon when it is not
 */
export function offeredUntil(check: SlotCheck): Date {
  if (check.outcome === 'offered') return check.endsAt;
  throw new REFUSALS[check.outcome]();
}
