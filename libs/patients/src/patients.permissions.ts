import { type PermissionTable } from '#libs/platform';

/** Which roles reach the functions of this library at all; `PatientAccess` narrows them to the patients concerned. */
export const patientsPermissions: PermissionTable = {
  'patient.search': ['doctor', 'admin'],
  'patient.read': ['patient', 'doctor', 'admin'],
  'patient.update': ['patient', 'admin'],
  'patient.access_log': ['patient', 'admin'],
  'patient.break_glass': ['doctor', 'admin'],
  'break_glass.review': ['admin'],
  'dependent.read': ['patient'],
  'dependent.add': ['patient'],
  'guardianship.read': ['patient', 'admin'],
  'guardianship.invite': ['patient'],
  'guardianship.accept': ['patient'],
  'guardianship.assign': ['admin'],
  'guardianship.update': ['patient', 'admin'],
  'guardianship.revoke': ['patient', 'admin'],
  'guardianship.expire': ['system'],
};
