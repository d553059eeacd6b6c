import { type Locale } from '#libs/identity';
import { type GuardianScope } from '#libs/patients';
import { type VisitType } from '#libs/practice';

/** How each kind of visit is called. */
export const VISITS: Record<Locale, Record<VisitType, string>> = {
  en: { physical: 'At the clinic', online: 'Online consultation' },
  ar: { physical: 'في العيادة', online: 'استشارة عبر الإنترنت' },
};

/** How an appointment is called in a calendar. */
export const CALENDAR_TITLES: Record<Locale, string> = { en: 'Appointment', ar: 'موعد' };

/** What stands before a doctor's name. */
export const doctorTitle = (locale: Locale): string => (locale === 'ar' ? 'د. ' : 'Dr ');

/** A name in the reader's language, as far as it is known in it. */
export function nameIn(
  name: { firstName: string; lastName: string; firstNameAr: string | null; lastNameAr: string | null },
  locale: Locale,
): string {
  return locale === 'ar' && name.firstNameAr && name.lastNameAr
    ? `${name.firstNameAr} ${name.lastNameAr}`
    : `${name.firstName} ${name.lastName}`;
}

/** What a guardian may do for somebody. */
export const SCOPES: Record<Locale, Record<GuardianScope, string>> = {
  en: {
    appointments: 'appointments',
    records: 'medical records',
    prescriptions: 'prescriptions',
    deliveries: 'deliveries',
    consultations: 'online consultations',
    emergencies: 'emergencies',
  },
  ar: {
    appointments: 'المواعيد',
    records: 'السجلات الطبية',
    prescriptions: 'الوصفات الطبية',
    deliveries: 'التوصيل',
    consultations: 'الاستشارات عبر الإنترنت',
    emergencies: 'الحالات الطارئة',
  },
};
