import { type PermissionTable } from '#libs/platform';

/** Who may use what of this library. */
export const practicePermissions: PermissionTable = {
  'clinic.read': ['anonymous'],
  'clinic.create': ['admin'],
  'clinic.update': ['admin'],
  'clinic.archive': ['admin'],
  'doctor.read': ['anonymous'],
  'doctor.create': ['admin'],
  'doctor.update': ['admin'],
  'doctor.deactivate': ['admin'],
  'doctor.follow_account': ['system'],
  'schedule.read': ['doctor', 'admin'],
  'schedule.create': ['doctor', 'admin'],
  'schedule.update': ['doctor', 'admin'],
  'schedule.delete': ['doctor', 'admin'],
  'time_off.read': ['doctor', 'admin'],
  'time_off.create': ['doctor', 'admin'],
  'time_off.delete': ['doctor', 'admin'],
  'on_call_shift.read': ['doctor', 'admin'],
  'on_call_shift.create': ['admin'],
  'on_call_shift.delete': ['admin'],
  'slot.read': ['anonymous'],
};
