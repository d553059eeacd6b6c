import { Injectable } from '@nestjs/common';
import { AuditLog } from '#libs/audit';
import { type PatientPerson, Patients } from '#libs/patients';
import { type Actor, type Bilingual, printDocument, type PrintedDocument, SiteConfig } from '#libs/platform';
import { type ClinicEntry, Directory, type DoctorEntry } from '#libs/practice';
import { inGroups, verificationAddress } from '../verification/verification-code.js';
import { LeavePolicy } from './leave.policy.js';
import { MedicalLeaves } from './leaves.js';
import { type LeaveState } from './medical-leave.js';

/** What stands on a leave beside itself. */
interface Parties {
  patient: PatientPerson | null;
  doctor: DoctorEntry | null;
  clinic: ClinicEntry | null;
}

/** A medical leave on paper, for an employer or a school. It never says why: that is between patient and doctor. */
@Injectable()
export class LeaveDocument {
  constructor(
    private readonly leaves: MedicalLeaves,
    private readonly policy: LeavePolicy,
    private readonly patients: Patients,
    private readonly directory: Directory,
    private readonly site: SiteConfig,
    private readonly auditLog: AuditLog,
  ) {}

  /**
   * The PDF.
   *
   * @throws NotFound when the leave is absent or not the actor's to see
   * @throws BreakGlassRequired for an admin who has not broken the glass
   */
  async of(actor: Actor, id: string): Promise<Buffer> {
    const { leave, ground } = await this.policy.assertReadsDocument(actor, await this.leaves.detail(id));
    const [patient, doctor, clinic] = await Promise.all([
      this.patients.person(leave.patientId),
      this.directory.doctor(leave.doctorId),
      this.directory.clinic(leave.clinicId),
    ]);
    await this.auditLog.record({
      action: 'medical_leave.printed',
      entityType: 'medical_leave',
      entityId: id,
      patientId: leave.patientId,
      details: { ground },
    });
    return printDocument(documentOf(leave, { patient, doctor, clinic }, this.site.PUBLIC_URL));
  }
}

function documentOf(
  leave: LeaveState,
  { patient, doctor, clinic }: Parties,
  publicUrl: string,
): PrintedDocument {
  const notice = NOTICES[leave.status];
  const days = (Date.parse(leave.to) - Date.parse(leave.from)) / 86_400_000 + 1;
  const address = [clinic?.address, clinic?.phone].filter(Boolean).join('\n');
  return {
    createdAt: leave.issuedAt,
    language: 'en',
    letterhead: {
      name: { en: clinic?.name ?? '', ar: clinic?.nameAr ?? clinic?.name ?? '' },
      ...(address ? { address: { en: address, ar: '' } } : {}),
    },
    title: { en: 'Medical leave', ar: 'إجازة مرضية' },
    ...(notice ? { notice } : {}),
    fields: [
      { label: { en: 'Patient', ar: 'المريض' }, value: nameOf(patient) },
      { label: { en: 'Date of birth', ar: 'تاريخ الميلاد' }, value: patient?.dateOfBirth ?? '' },
      ...(patient?.nationalId
        ? [{ label: { en: 'National id', ar: 'رقم الهوية' }, value: patient.nationalId }]
        : []),
      { label: { en: 'First day', ar: 'اليوم الأول' }, value: leave.from },
      { label: { en: 'Last day', ar: 'اليوم الأخير' }, value: leave.to },
      { label: { en: 'Days', ar: 'عدد الأيام' }, value: String(days) },
      {
        label: { en: 'Exams included', ar: 'تشمل الاختبارات' },
        value: leave.examsIncluded ? { en: 'Yes', ar: 'نعم' } : { en: 'No', ar: 'لا' },
      },
      { label: { en: 'Doctor', ar: 'الطبيب' }, value: nameOf(doctor) },
      { label: { en: 'Issued on', ar: 'تاريخ الإصدار' }, value: leave.issuedAt.toISOString().slice(0, 10) },
    ],
    verification: {
      caption: { en: 'Check this document at', ar: 'للتحقق من هذه الوثيقة' },
      address: verificationAddress(publicUrl, leave.verificationCode),
      code: inGroups(leave.verificationCode),
    },
  };
}

const NOTICES: Partial<Record<LeaveState['status'], Bilingual>> = {
  revoked: { en: 'Revoked: this medical leave is not valid.', ar: 'ملغاة: هذه الإجازة المرضية غير صالحة.' },
  superseded: {
    en: 'Superseded by another medical leave: this one is not valid.',
    ar: 'حلّت محلها إجازة أخرى: هذه الإجازة غير صالحة.',
  },
};

/** In both scripts where both are known. */
function nameOf(person: PatientPerson | DoctorEntry | null): string | Bilingual {
  const en = [person?.firstName, person?.lastName].filter(Boolean).join(' ');
  const ar = [person?.firstNameAr, person?.lastNameAr].filter(Boolean).join(' ');
  return ar ? { en, ar } : en;
}
