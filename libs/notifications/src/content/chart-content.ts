import { Injectable } from '@nestjs/common';
import { Patients } from '#libs/patients';
import { SiteConfig } from '#libs/platform';
import { type Content, type Occasion, type Skipped } from './content.js';
import { nameIn } from './wording.js';

/**
 * What mails about the chart say: that there is something to read, and whose it is. What it is, is read in the
 * product: a mailbox is no place for a diagnosis.
 */
@Injectable()
export class ChartContent {
  constructor(
    private readonly patients: Patients,
    private readonly site: SiteConfig,
  ) {}

  async of({ context, recipient, addressee }: Occasion): Promise<Content | Skipped> {
    const { patientId } = context;
    const patient = typeof patientId === 'string' ? await this.patients.nameOf(patientId) : null;
    if (!patient) return { skip: 'recipient_gone' };
    const name = nameIn(patient, addressee.locale);
    return {
      patientId: String(patientId),
      values: {
        patient: name,
        // Somebody reads it in the place of the patient, and may have several dependents.
        dependent: recipient.kind === 'account' ? name : '',
        site: this.site.PUBLIC_URL,
      },
    };
  }
}
