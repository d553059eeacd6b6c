import { type PermissionTable } from '#libs/platform';

/** Which roles reach the functions of this library at all; the policies narrow them to the patients concerned. */
export const recordsPermissions: PermissionTable = {
  'record.create': ['doctor'],
  'record.read': ['patient', 'doctor', 'admin'],
  'record.update': ['doctor'],
  'record.release': ['doctor'],
  'record.mark_entered_in_error': ['doctor'],
  'record.acknowledge': ['doctor'],
  'record.tell_released': ['system'],
  'record.repeat_critical': ['system'],
  'observation.read': ['patient', 'doctor', 'admin'],
  'patient.read_summary': ['patient', 'doctor', 'admin'],
  'medical_leave.issue': ['doctor'],
  'medical_leave.read': ['patient', 'doctor', 'admin'],
  'medical_leave.revoke': ['doctor'],
  'verification.read': ['anonymous', 'patient', 'doctor', 'admin'],
};
