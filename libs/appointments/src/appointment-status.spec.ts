import { describe, expect, it } from '@jest/globals';
import { type Appointment } from './appointment.entity.js';
import { IllegalTransition } from './appointment.errors.js';
import { APPOINTMENT_STATUSES, type AppointmentStatus } from './appointment-status.js';
import { appointment } from '../test/appointment.factory.js';

const NOW = new Date('2026-12-01T09:10:00Z');

/** Written out once more, so that a slip in the table is seen. */
const ALLOWED: readonly `${AppointmentStatus} → ${AppointmentStatus}`[] = [
  'booked → checked_in',
  'checked_in → in_progress',
  'in_progress → completed',
  'booked → cancelled',
  'checked_in → cancelled',
  'booked → no_show',
];

function attempt(from: AppointmentStatus, to: AppointmentStatus): Appointment {
  const subject = appointment({ status: from });
  if (to === 'cancelled') subject.cancel(null, 'a reason', NOW);
  else subject.advance(to as 'completed', NOW);
  return subject;
}

describe('the states of an appointment', () => {
  const pairs = APPOINTMENT_STATUSES.flatMap((from) => APPOINTMENT_STATUSES.map((to) => ({ from, to })));

  it.each(pairs)('$from → $to is allowed only by the table', ({ from, to }) => {
    if (ALLOWED.includes(`${from} → ${to}`)) {
      const changed = attempt(from, to);
      expect(changed.status).toBe(to);
      expect(changed.version).toBe(2);
      return;
    }
    const allowed = ALLOWED.flatMap((line) => (line.startsWith(`${from} →`) ? [line.split(' → ')[1]] : []));
    let refusal: unknown;
    try {
      attempt(from, to);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(IllegalTransition);
    const { metadata } = refusal as IllegalTransition;
    expect(metadata.from).toBe(from);
    expect([...(metadata.allowed as string[])].sort()).toEqual([...allowed].sort());
  });

  it('does not call a patient absent before the start, nor names that among what is allowed', () => {
    const subject = appointment({ startsAt: new Date('2026-12-01T09:10:01Z') });
    expect(() => subject.advance('no_show', NOW)).toThrow(IllegalTransition);
    expect(subject.allowed(NOW)).toEqual(['checked_in', 'cancelled']);
    expect(subject.status).toBe('booked');
  });

  it('calls a patient absent from the very start on', () => {
    const subject = appointment({ startsAt: NOW });
    subject.advance('no_show', NOW);
    expect(subject.status).toBe('no_show');
  });

  it.each(APPOINTMENT_STATUSES.filter((status) => status !== 'booked'))('is not moved when %s', (status) => {
    const slot = { doctorId: 'another', startsAt: NOW, endsAt: NOW };
    expect(() => appointment({ status }).reschedule(slot, null, NOW)).toThrow(IllegalTransition);
  });
});
