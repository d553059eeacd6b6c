import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { appointment } from '../test/appointment.factory.js';
import { type AppointmentCalendar, appointmentCalendar } from './appointment-calendar.js';

const STAMP = new Date('2026-11-20T10:00:00Z');
const input = (overrides: Partial<AppointmentCalendar> = {}): AppointmentCalendar => ({
  appointment: appointment(),
  summary: 'Appointment: Sara Haddad, City Clinic',
  stamp: STAMP,
  ...overrides,
});

/** What a calendar program makes of it. */
function parsed(text: string): { method: unknown; event: ICAL.Component; value: (name: string) => unknown } {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event in it.');
  return {
    method: calendar.getFirstPropertyValue('method'),
    event,
    value: (name) => String(event.getFirstPropertyValue(name)),
  };
}

describe('an appointment as iCalendar', () => {
  it('publishes its time in UTC under its id', () => {
    const subject = appointment();
    const { method, value } = parsed(appointmentCalendar(input({ appointment: subject })));
    expect(method).toBe('PUBLISH');
    expect(value('uid')).toBe(subject.id);
    expect(value('dtstart')).toBe('2026-12-01T09:00:00Z');
    expect(value('dtend')).toBe('2026-12-01T09:30:00Z');
    expect(value('dtstamp')).toBe('2026-11-20T10:00:00Z');
    expect(value('status')).toBe('CONFIRMED');
    expect(value('sequence')).toBe('0');
  });

  it('keeps its UID and raises SEQUENCE when it is moved, and again when it is cancelled', () => {
    const subject = appointment();
    const versions = [parsed(appointmentCalendar(input({ appointment: subject })))];
    const slot = {
      doctorId: subject.doctorId,
      startsAt: new Date('2026-12-02T09:00:00Z'),
      endsAt: new Date('2026-12-02T09:30:00Z'),
    };
    subject.reschedule(slot, null, STAMP);
    versions.push(parsed(appointmentCalendar(input({ appointment: subject }))));
    subject.cancel(null, 'a reason', STAMP);
    versions.push(parsed(appointmentCalendar(input({ appointment: subject }))));
    expect(versions.map(({ value }) => value('sequence'))).toEqual(['0', '1', '2']);
    expect(new Set(versions.map(({ value }) => value('uid'))).size).toBe(1);
    expect(versions.map(({ method }) => method)).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL']);
    expect(versions.map(({ value }) => value('status'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(versions[2]?.value('dtstart')).toBe('2026-12-02T09:00:00Z');
  });

  it('gives texts back as they were, whatever signs they contain', () => {
    const summary = 'Appointment: Dr. "S"; Haddad, \\ City\nBEGIN:VEVENT';
    const location = `12, Olaya St.; Riyadh\r\nعيادة المدينة ${'🏥'.repeat(40)}`;
    const text = appointmentCalendar(input({ summary, location, description: 'line\rline\u0007' }));
    const { value } = parsed(text);
    expect(value('summary')).toBe(summary);
    expect(value('location')).toBe(location.replace('\r\n', '\n'));
    expect(value('description')).toBe('line\nline');
    expect(text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
  });

  it('ends every line with CRLF and folds it at 75 octets, never within a character', () => {
    const text = appointmentCalendar(input({ summary: `عيادة 🏥 `.repeat(60) }));
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it('is an invitation when it names who invites whom', () => {
    const invitation = {
      organizer: { name: 'City "Clinic"; Riyadh', email: 'no-reply@hospital.example' },
      attendee: { name: 'Lina\r\nATTENDEE:mailto:x@y.z', email: 'lina@example.com' },
    };
    const { method, event } = parsed(appointmentCalendar(input({ invitation })));
    expect(method).toBe('REQUEST');
    expect(event.getFirstPropertyValue('organizer')).toBe('mailto:no-reply@hospital.example');
    expect(
      event.getAllProperties('attendee').map((guest) => String(guest.getFirstValue()).toLowerCase()),
    ).toEqual(['mailto:lina@example.com']);
    const cancelled = appointment({ status: 'cancelled' });
    expect(parsed(appointmentCalendar(input({ invitation, appointment: cancelled }))).method).toBe('CANCEL');
  });
});
