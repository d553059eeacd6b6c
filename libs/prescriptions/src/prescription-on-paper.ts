import { DateTime } from 'luxon';
import { type PatientPerson } from '#libs/patients';
import { type Bilingual, type PrintedDocument, type PrintedField, type PrintedTable } from '#libs/platform';
import { type ClinicEntry, type DoctorEntry } from '#libs/practice';
import { inGroups, verificationAddress } from '#libs/records';
import { type Prescription, type PrescriptionItem, type PrescriptionStatus } from './prescription.js';
import { ROUTE_NAMES } from './route-names.js';

/** Everything that a prescription on paper says. */
export interface PaperFacts {
  prescription: Prescription;
  patient: PatientPerson | null;
  doctor: DoctorEntry | null;
  clinic: ClinicEntry | null;
  code: string;
  /** Address of the product. */
  publicUrl: string;
}

/** What a pharmacist must not overlook. */
const NOTICES: Partial<Record<PrescriptionStatus, Bilingual>> = {
  cancelled: { en: 'Cancelled: do not dispense', ar: 'ملغاة: لا تُصرف' },
  expired: { en: 'Expired: do not dispense', ar: 'منتهية الصلاحية: لا تُصرف' },
  completed: { en: 'Dispensed completely', ar: 'صُرفت بالكامل' },
};

/** A prescription as a document in both scripts. */
export function prescriptionOnPaper(facts: PaperFacts): PrintedDocument {
  const { prescription, clinic, code, publicUrl } = facts;
  return {
    createdAt: prescription.issuedAt,
    language: 'en',
    letterhead: letterheadOf(facts),
    title: { en: 'Prescription', ar: 'وصفة طبية' },
    notice: NOTICES[prescription.status],
    fields: fieldsOf(facts, clinic?.timeZone ?? 'UTC'),
    table: tableOf(prescription.items),
    verification: {
      caption: {
        en: 'Scan the code to check that this prescription is genuine and still valid.',
        ar: 'امسح الرمز للتحقق من صحة هذه الوصفة وسريانها.',
      },
      address: verificationAddress(publicUrl, code),
      code: inGroups(code),
    },
    foot: prescription.id,
  };
}

function letterheadOf({ clinic, doctor }: PaperFacts): PrintedDocument['letterhead'] {
  if (!clinic) return { name: nameOf(doctor) };
  const name = { en: clinic.name, ar: clinic.nameAr ?? clinic.name };
  if (!clinic.address && !clinic.phone) return { name };
  const lines = [clinic.address, clinic.phone].filter((line) => line !== null);
  return { name, address: { en: lines.join('\n'), ar: clinic.nameAr ? lines.join('\n') : '' } };
}

function fieldsOf({ prescription, patient, doctor }: PaperFacts, zone: string): PrintedField[] {
  const day = (at: Date): string => DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd');
  const field = (en: string, ar: string, value: PrintedField['value'] | null | undefined): PrintedField[] =>
    value ? [{ label: { en, ar }, value }] : [];
  return [
    ...field('Patient', 'المريض', nameOf(patient)),
    ...field('Date of birth', 'تاريخ الميلاد', patient?.dateOfBirth),
    ...field('National id', 'رقم الهوية', patient?.nationalId),
    ...field('Doctor', 'الطبيب', nameOf(doctor)),
    ...field('Licence number', 'رقم الترخيص', doctor?.licenceNumber),
    ...field('Issued', 'تاريخ الإصدار', day(prescription.issuedAt)),
    ...field('Valid until', 'صالحة حتى', day(prescription.expiresAt)),
  ];
}

function tableOf(items: readonly PrescriptionItem[]): PrintedTable {
  return {
    columns: [
      { heading: { en: 'Medication', ar: 'الدواء' }, width: 5 },
      { heading: { en: 'Dose and route', ar: 'الجرعة والطريقة' }, width: 3 },
      { heading: { en: 'How often', ar: 'عدد المرات' }, width: 3 },
      { heading: { en: 'Days', ar: 'الأيام' }, width: 1.2 },
      { heading: { en: 'Quantity', ar: 'الكمية' }, width: 1.7 },
      { heading: { en: 'Refills', ar: 'التكرار' }, width: 1.5 },
    ],
    rows: items.map((item) => [
      [item.medicationName, item.medicationCode, item.instructions].filter(Boolean).join('\n'),
      `${item.dose}\n${ROUTE_NAMES[item.route].en}\n${ROUTE_NAMES[item.route].ar}`,
      item.frequency,
      String(item.durationDays),
      String(item.quantity),
      String(item.refills),
    ]),
  };
}

interface Named {
  firstName: string;
  lastName: string;
  firstNameAr: string | null;
  lastNameAr: string | null;
}

/** In both scripts where both are known. */
function nameOf(person: Named | null): Bilingual {
  const en = [person?.firstName, person?.lastName].filter(Boolean).join(' ');
  const ar = [person?.firstNameAr, person?.lastNameAr].filter(Boolean).join(' ');
  return { en, ar: ar || en };
}
