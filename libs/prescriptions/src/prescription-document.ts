import { Injectable } from '@nestjs/common';
import { Patients } from '#libs/patients';
import { type Actor, printDocument, SiteConfig, Transaction } from '#libs/platform';
import { Directory } from '#libs/practice';
import { Prescriptions } from './prescriptions.js';
import { prescriptionOnPaper } from './prescription-on-paper.js';

/** A prescription as a PDF, for the pharmacy. */
@Injectable()
export class PrescriptionDocument {
  constructor(
    private readonly transaction: Transaction,
    private readonly prescriptions: Prescriptions,
    private readonly patients: Patients,
    private readonly directory: Directory,
    private readonly site: SiteConfig,
  ) {}

  /**
   * The audit keeps that it was printed.
   *
   * @throws NotFound when it is absent or not the actor's
   * @throws BreakGlassRequired for an admin who has not broken the glass
   */
  async print(actor: Actor, id: string): Promise<Buffer> {
    const prescription = await this.prescriptions.one(actor, id, 'prescription.printed');
    const { patientId, doctorId, clinicId } = prescription;
    const [{ code } = { code: '' }] = await this.transaction.rows<{ code: string }>(
      'SELECT verification_code AS code FROM prescriptions WHERE id = $1',
      [id],
      'prescription_code',
    );
    return printDocument(
      prescriptionOnPaper({
        prescription,
        patient: await this.patients.person(patientId),
        doctor: await this.directory.doctor(doctorId),
        clinic: clinicId === null ? null : await this.directory.clinic(clinicId),
        code,
        publicUrl: this.site.PUBLIC_URL,
      }),
    );
  }
}
