/** Every state of an appointment. */
export const APPOINTMENT_STATUSES = [
  'booked',
  'checked_in',
  'in_progress',
  'completed',
  'cancelled',
  'no_show',
] as const;
export type AppointmentStatus = (typeof APPOINTMENT_STATUSES)[number];

/** Where each state may lead when a person acts. The job that ends past appointments has its own way: see `Appointment.end`. */
export const TRANSITIONS: Readonly<Record<AppointmentStatus, readonly AppointmentStatus[]>> = {
  booked: ['checked_in', 'cancelled', 'no_show'],
  checked_in: ['in_progress', 'cancelled'],
  in_progress: ['completed'],
  completed: [],
  cancelled: [],
  no_show: [],
};

/** The states in which an appointment takes the time of its doctor and its patient. */
export const ACTIVE_STATUSES = ['booked', 'checked_in', 'in_progress'] as const;

/** The states from which an appointment can still be called off. */
export const CANCELLABLE_STATUSES: readonly AppointmentStatus[] = APPOINTMENT_STATUSES.filter((status) =>
  TRANSITIONS[status].includes('cancelled'),
);

/** States as a list in SQL. They are ours, not a request's: so they may stand in the text, where an index sees them. */
export const inSql = (statuses: readonly AppointmentStatus[]): string =>
  statuses.map((status) => `'${status}'`).join(', ');
