import { describe, expect, it } from '@jest/globals';
import { type Actor, Forbidden, NotFound, type Role, SYSTEM } from '#libs/platform';
import { appointment } from '../test/appointment.factory.js';
import { type AppointmentAction, AppointmentPolicy } from './appointment.policy.js';

const ACTIONS = ['read', 'cancel', 'reschedule', 'check_in', 'start', 'complete', 'no_show'] as const;
const policy: AppointmentPolicy = new AppointmentPolicy();
const subject = appointment();

const actor = (role: Role, profile: Partial<Actor> = {}): Actor => ({
  ...SYSTEM,
  role,
  userId: 'a user',
  ...profile,
});
const may = (who: Actor): AppointmentAction[] =>
  ACTIONS.filter((action) => {
    try {
      policy.assert(who, action, subject);
      return true;
    } catch {
      return false;
    }
  });

describe('who may do what with an appointment', () => {
  it('lets patients read, cancel and move their own, and no more', () => {
    const patient = actor('patient', { patientId: subject.patientId });
    expect(may(patient)).toEqual(['read', 'cancel', 'reschedule']);
    expect(() => policy.assert(patient, 'check_in', subject)).toThrow(Forbidden);
  });

  it('lets doctors do everything with those of their own list', () => {
    expect(may(actor('doctor', { doctorId: subject.doctorId }))).toEqual(ACTIONS);
  });

  it('lets admins do everything with all', () => {
    expect(may(actor('admin'))).toEqual(ACTIONS);
  });

  it.each([
    actor('patient', { patientId: 'another patient' }),
    actor('patient', { patientId: null }),
    actor('doctor', { doctorId: 'another doctor' }),
    actor('doctor', { patientId: subject.patientId }),
    actor('patient', { patientId: 'another patient', doctorId: subject.doctorId }),
    actor('anonymous', { patientId: subject.patientId, doctorId: subject.doctorId }),
    SYSTEM,
  ])('shows it to nobody else: $role $patientId $doctorId', (stranger) => {
    for (const action of ACTIONS) expect(() => policy.assert(stranger, action, subject)).toThrow(NotFound);
    expect(() => policy.assert(stranger, 'read', null)).toThrow(NotFound);
  });
});
