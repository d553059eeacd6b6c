import ICAL from 'ical.js';
import { type Client } from './client.js';
import { eventually } from './eventually.js';

/** A mail in the inbox of the local start. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  calendar: string | null;
  sentAt: string;
}

/** What the calendar part of a mail, or a calendar file, says. */
export interface CalendarEntry {
  method: string;
  uid: string;
  sequence: number;
  status: string;
  startsAt: string;
  endsAt: string;
}

/** The mails that somebody got, the newest first. */
export async function mailsTo(client: Client, address: string): Promise<Mail[]> {
  const answer = await client.get<{ items: Mail[] }>(`/dev/mail?to=${encodeURIComponent(address)}`, {
    accept: 'application/json',
  });
  if (answer.status !== 200) throw new Error(`There is no inbox: ${answer.text}`);
  return answer.body.items;
}

/** Waits for a mail to somebody. */
export async function mailTo(
  client: Client,
  address: string,
  fits: (mail: Mail) => boolean = () => true,
): Promise<Mail> {
  return eventually(`a mail to ${address}`, async () => (await mailsTo(client, address)).find(fits));
}

/** Reads an iCalendar text with a library that the product does not use. */
export function calendarEntry(content: string): CalendarEntry {
  const calendar = new ICAL.Component(ICAL.parse(content) as unknown[]);
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error(`No event in the calendar:\n${content}`);
  const event = new ICAL.Event(component);
  return {
    method: text(calendar, 'method'),
    uid: event.uid,
    sequence: event.sequence,
    status: text(component, 'status'),
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: event.endDate.toJSDate().toISOString(),
  };
}

/** Whether a mail's calendar part speaks of an appointment, in this version. */
export const invites =
  (appointmentId: string, sequence: number) =>
  ({ calendar }: Mail): boolean => {
    if (calendar === null) return false;
    const entry = calendarEntry(calendar);
    return entry.uid === appointmentId && entry.sequence === sequence;
  };

function text(component: InstanceType<typeof ICAL.Component>, property: string): string {
  const value: unknown = component.getFirstPropertyValue(property);
  return typeof value === 'string' ? value : '';
}
