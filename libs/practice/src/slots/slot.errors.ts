import { domainError } from '#libs/platform';

/** Slots are looked up for somebody or somewhere. */
export class DoctorOrClinicRequired extends domainError(
  'slot.doctor_or_clinic_required',
  'invalid',
  'Name a doctor or a clinic.',
  '/doctorId',
) {}
/** The range of dates is empty or too long. */
export class SlotRangeInvalid extends domainError(
  'slot.range_invalid',
  'invalid',
  'The range must begin before it ends and have 31 days at most.',
  '/to',
) {}
