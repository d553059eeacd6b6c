import { Injectable } from '@nestjs/common';
import { Emergencies, EmergenciesConfig, isOver, type SosCategory } from '#libs/emergencies';
import { type Locale } from '#libs/identity';
import { Patients } from '#libs/patients';
import { SiteConfig } from '#libs/platform';
import { type Content, type Occasion, type Skipped } from './content.js';
import { dayAndTime } from './local-time.js';
import { nameIn } from './wording.js';

/**
 * What mails about an SOS say. Responders read that there is one, since when and of what kind; who it is, they see on
 * the board. The family reads the name.
 */
@Injectable()
export class EmergencyContent {
  constructor(
    private readonly emergencies: Emergencies,
    private readonly patients: Patients,
    private readonly config: EmergenciesConfig,
    private readonly site: SiteConfig,
  ) {}

  async of({ template, context: { sosId }, addressee: { locale } }: Occasion): Promise<Content | Skipped> {
    const sos = typeof sosId === 'string' ? await this.emergencies.find(sosId) : null;
    if (!sos || isOver(sos.status)) return { skip: 'sos_over' };
    const patient = await this.patients.nameOf(sos.patientId);
    return {
      ...(template === 'guardian_sos_raised' ? { patientId: sos.patientId } : {}),
      values: {
        patient: patient ? nameIn(patient, locale) : '',
        category: CATEGORIES[locale][sos.category],
        since: dayAndTime(sos.raisedAt, 'Etc/UTC', locale),
        number: this.config.LOCAL_EMERGENCY_NUMBER,
        site: this.site.PUBLIC_URL,
      },
    };
  }
}

const CATEGORIES: Record<Locale, Record<SosCategory, string>> = {
  en: { medical: 'Medical emergency', accident: 'Accident', violence: 'Violence', other: 'Other' },
  ar: { medical: 'حالة طبية طارئة', accident: 'حادث', violence: 'عنف', other: 'أخرى' },
};
