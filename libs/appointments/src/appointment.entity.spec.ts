import { describe, expect, it } from '@jest/globals';
import { appointment } from '../test/appointment.factory.js';
import { IllegalTransition } from './appointment.errors.js';

const at = (time: string): Date => new Date(`2026-12-01T${time}Z`);

describe('an appointment that is moved', () => {
  const slot = { doctorId: 'the new doctor', startsAt: at('11:00:00'), endsAt: at('11:20:00') };

  it('remembers each former time, the oldest first, and keeps its id', () => {
    const subject = appointment();
    const { id, doctorId } = subject;
    subject.reschedule(slot, null, at('08:00:00'));
    subject.reschedule({ ...slot, startsAt: at('12:00:00'), endsAt: at('12:20:00') }, null, at('08:00:00'));
    expect(subject).toMatchObject({ id, status: 'booked', version: 3, startsAt: at('12:00:00') });
    expect(subject.rescheduledFrom).toEqual([
      { startsAt: '2026-12-01T09:00:00.000Z', endsAt: '2026-12-01T09:30:00.000Z', doctorId },
      {
        startsAt: '2026-12-01T11:00:00.000Z',
        endsAt: '2026-12-01T11:20:00.000Z',
        doctorId: 'the new doctor',
      },
    ]);
  });

  it('forgets who attended its former time', () => {
    const subject = appointment({ doctorAttendedAt: at('08:50:00'), patientAttendedAt: at('08:50:00') });
    subject.reschedule(slot, null, at('08:55:00'));
    expect([subject.doctorAttendedAt, subject.patientAttendedAt]).toEqual([null, null]);
  });

  it('tells the history where it was', () => {
    const subject = appointment();
    const { doctorId } = subject;
    expect(subject.reschedule(slot, 'The doctor is ill.', at('08:00:00'))).toMatchObject({
      action: 'rescheduled',
      from: { status: 'booked', startsAt: at('09:00:00'), doctorId },
      reason: 'The doctor is ill.',
    });
  });
});

describe('an appointment that ends by itself', () => {
  const online = { visitType: 'online', doctorAttendedAt: at('09:01:00') } as const;

  it.each([
    {
      kind: 'online with both there',
      given: { ...online, patientAttendedAt: at('09:02:00') },
      status: 'completed',
    },
    { kind: 'online with one there', given: online, status: 'no_show' },
    { kind: 'online with nobody there', given: { visitType: 'online' as const }, status: 'no_show' },
  ])('$kind: $status after two and a half durations', ({ given, status }) => {
    const subject = appointment(given);
    expect(() => subject.end(at('10:14:59'))).toThrow(IllegalTransition);
    subject.end(at('10:15:00'));
    expect(subject.status).toBe(status);
  });

  it('physical: no_show a day after its end', () => {
    const subject = appointment();
    expect(() => subject.end(new Date('2026-12-02T09:29:59Z'))).toThrow(IllegalTransition);
    subject.end(new Date('2026-12-02T09:30:00Z'));
    expect(subject.status).toBe('no_show');
  });

  it.each(['checked_in', 'in_progress'] as const)('not when it is %s: that stays with staff', (status) => {
    expect(() => appointment({ status }).end(new Date('2027-01-01T00:00:00Z'))).toThrow(IllegalTransition);
  });
});
