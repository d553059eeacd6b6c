import { type PermissionTable } from '#libs/platform';

/** Which roles reach the functions of this library at all; the policy narrows them to the patients concerned. */
export const prescriptionsPermissions: PermissionTable = {
  'prescription.issue': ['doctor'],
  'prescription.read': ['patient', 'doctor', 'admin'],
  'prescription.cancel': ['doctor'],
  'prescription.expire': ['system'],
  'refill_request.create': ['patient'],
  'refill_request.read': ['patient', 'doctor', 'admin'],
  'refill_request.decide': ['doctor'],
};
