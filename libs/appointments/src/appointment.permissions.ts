import { type PermissionTable } from '#libs/platform';

/** Which roles reach the functions of this library at all; the policy narrows them to the appointments concerned. */
export const appointmentsPermissions: PermissionTable = {
  'appointment.book': ['patient', 'admin'],
  'appointment.read': ['patient', 'doctor', 'admin'],
  'appointment.cancel': ['patient', 'doctor', 'admin'],
  'appointment.reschedule': ['patient', 'doctor', 'admin'],
  'appointment.check_in': ['doctor', 'admin'],
  'appointment.start': ['doctor', 'admin'],
  'appointment.complete': ['doctor', 'admin'],
  'appointment.no_show': ['doctor', 'admin'],
  'appointment.statistics': ['admin'],
  'appointment.end_past': ['system'],
  'slot.hold': ['patient', 'admin'],
  'slot.forget_holds': ['system'],
  'waitlist.join': ['patient', 'admin'],
  'waitlist.read': ['patient', 'admin'],
  'waitlist.answer': ['patient', 'admin'],
  'waitlist.pass_on': ['system'],
  'waitlist.follow_account': ['system'],
};
