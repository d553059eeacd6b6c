import { type VisitType } from '#libs/practice';

/** An online appointment is over when its consultation closes: this many durations after the start. */
export const ONLINE_DURATIONS = 2.5;
/** How long after the end of a physical one staff may still say how it went, in hours. */
export const PHYSICAL_GRACE_HOURS = 24;

/** When a booked appointment ends by itself. */
export function endsByItselfAt(appointment: { visitType: VisitType; startsAt: Date; endsAt: Date }): Date {
  const start = appointment.startsAt.getTime();
  const end = appointment.endsAt.getTime();
  return new Date(
    appointment.visitType === 'online'
      ? start + ONLINE_DURATIONS * (end - start)
      : end + PHYSICAL_GRACE_HOURS * 3_600_000,
  );
}
