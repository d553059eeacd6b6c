import { type PermissionTable } from '#libs/platform';

/** Which roles reach the functions of this library at all; the policy narrows them to the delivery concerned. */
export const deliveriesPermissions: PermissionTable = {
  'address.read': ['patient'],
  'address.write': ['patient'],
  'delivery.request': ['patient'],
  'delivery.read': ['patient', 'admin'],
  'delivery.cancel': ['patient', 'admin'],
  'delivery.advance': ['admin'],
  'delivery.counts': ['admin'],
  'delivery.issue_handover_code': ['patient'],
  'delivery.flag_late': ['system'],
  'delivery.hold': ['system'],
  'delivery.complete_prescription': ['system'],
};
