import { type PermissionTable } from '#libs/platform';

/** Which roles reach the functions of this library at all; the policy narrows them to the SOS concerned. */
export const emergenciesPermissions: PermissionTable = {
  'sos.raise': ['patient'],
  'sos.read': ['patient', 'doctor', 'admin'],
  'sos.locate': ['patient'],
  'sos.cancel': ['patient'],
  'sos.respond': ['doctor', 'admin'],
  'sos.emergency_card': ['doctor', 'admin'],
  'sos.watch': ['doctor', 'admin'],
  'sos.follow': ['patient', 'doctor', 'admin'],
  'sos.statistics': ['admin'],
  'sos.escalate': ['system'],
};
