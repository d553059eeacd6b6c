/** A time at which a doctor has an active appointment. */
export interface BusyTime {
  doctorId: string;
  startsAt: Date;
  endsAt: Date;
}

/** An appointment that stands in the way of a change. */
export interface AffectedAppointment {
  id: string;
  startsAt: Date;
}

/** What the practice has to know of appointments, and may ask of them. The appointments library provides it. */
export abstract class Bookings {
  /** When the doctors are busy in `[from, to)`: with active appointments, or by slots that are kept for somebody. */
  abstract busy(doctorIds: readonly string[], from: Date, to: Date): Promise<BusyTime[]>;

  /** The appointments of a doctor that are still to come (`booked | checked_in`) and overlap `[from, to)`; `to` null has no end. */
  abstract affected(doctorId: string, from: Date, to: Date | null): Promise<AffectedAppointment[]>;

  /**
   * Cancels the appointments for this reason, with the transaction in hand. Their patients are told.
   *
   * @returns the ids of those that are cancelled now; what went on in the meantime stands
   */
  abstract cancelAll(appointmentIds: readonly string[], reason: string): Promise<string[]>;
}
