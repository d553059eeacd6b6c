import { type PermissionTable } from '#libs/platform';

/** Which roles reach the functions of this library at all; the policy narrows them to the consultations concerned. */
export const consultationsPermissions: PermissionTable = {
  'consultation.read': ['patient', 'doctor', 'admin'],
  'consultation.join': ['patient', 'doctor'],
  'consultation.read_messages': ['patient', 'doctor'],
  'consultation.send': ['patient', 'doctor'],
  'consultation.delete_message': ['patient', 'doctor'],
  'consultation.mark_read': ['patient', 'doctor'],
  'consultation.type': ['patient', 'doctor'],
  'consultation.signal': ['patient', 'doctor'],
  'consultation.leave': ['patient', 'doctor'],
  'consultation.close': ['doctor'],
  'consultation.hold': ['admin'],
  'consultation.open_due': ['system'],
  'consultation.close_due': ['system'],
  'consultation.purge': ['system'],
};
