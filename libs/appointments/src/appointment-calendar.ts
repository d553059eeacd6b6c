import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import { type AppointmentState } from './appointment.js';

/** Somebody named in an invitation. */
export interface CalendarParty {
  name: string;
  email: string;
}

/** What a calendar is to show of an appointment. */
export interface AppointmentCalendar {
  appointment: Pick<AppointmentState, 'id' | 'status' | 'startsAt' | 'endsAt' | 'createdAt' | 'version'>;
  summary: string;
  description?: string;
  location?: string;
  /** When this text is made (DTSTAMP). */
  stamp: Date;
  /** Makes an invitation of it, as mail programs understand it. Without it, it is a plain file. */
  invitation?: { organizer: CalendarParty; attendee: CalendarParty };
}

/**
 * An appointment as an iCalendar text (RFC 5545, RFC 5546). The UID is the appointment's id and SEQUENCE
 * counts its changes, so that a calendar program replaces what it has, and removes it when it is cancelled.
 * Times are in UTC: every program shows them in the zone of its reader.
 */
export function appointmentCalendar(input: AppointmentCalendar): string {
  const { appointment, invitation } = input;
  const cancelled = appointment.status === 'cancelled';
  const calendar = ical({
    prodId: { company: 'Hospital Backend', product: 'Appointments', language: 'EN' },
    method: cancelled
      ? ICalCalendarMethod.CANCEL
      : invitation
        ? ICalCalendarMethod.REQUEST
        : ICalCalendarMethod.PUBLISH,
  });
  const event = calendar.createEvent({
    id: appointment.id,
    sequence: appointment.version - 1,
    stamp: input.stamp,
    start: appointment.startsAt,
    end: appointment.endsAt,
    created: appointment.createdAt,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: printable(input.summary),
    description: input.description === undefined ? undefined : printable(input.description),
    location: input.location === undefined ? undefined : printable(input.location),
  });
  if (invitation) {
    event.organizer(named(invitation.organizer));
    event.createAttendee({
      ...named(invitation.attendee),
      role: ICalAttendeeRole.REQ,
      status: ICalAttendeeStatus.ACCEPTED,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** A quoted parameter holds no quotation mark, no escapes and no line break (RFC 5545, 3.2). */
const named = ({ name, email }: CalendarParty): CalendarParty => ({
  name: printable(name).replace(/["\\\n]/g, ' '),
  email,
});

/** RFC 5545 lets texts hold no control characters but tab and line break. */
const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
