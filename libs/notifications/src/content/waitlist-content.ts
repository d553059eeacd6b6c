import { Injectable } from '@nestjs/common';
import { WaitlistEntries } from '#libs/appointments';
import { Patients } from '#libs/patients';
import { SiteConfig } from '#libs/platform';
import { Directory } from '#libs/practice';
import { type Content, type Occasion, type Skipped } from './content.js';
import { dayAndTime, dayAndTimes, zoneName } from './local-time.js';
import { doctorTitle, nameIn, VISITS } from './wording.js';

/** What those read who are offered a slot that they have waited for. */
@Injectable()
export class WaitlistContent {
  constructor(
    private readonly entries: WaitlistEntries,
    private readonly directory: Directory,
    private readonly patients: Patients,
    private readonly site: SiteConfig,
  ) {}

  async of({ context, recipient, addressee: { locale } }: Occasion): Promise<Content | Skipped> {
    const { waitlistEntryId, holdId, patientId } = context;
    const offer = typeof waitlistEntryId === 'string' ? await this.entries.offerOf(waitlistEntryId) : null;
    // Answered or passed on by now; another offer has a message of its own.
    if (!offer || offer.holdId !== holdId || typeof patientId !== 'string') return { skip: 'offer_over' };
    const { doctorId, clinicId, visitType, startsAt, endsAt, expiresAt } = offer;
    const clinic = await this.directory.clinic(clinicId);
    const doctor = await this.directory.doctor(doctorId);
    const patient = await this.patients.nameOf(patientId);
    if (!clinic || !doctor || !patient) return { skip: 'offer_over' };
    return {
      patientId,
      usefulUntil: expiresAt,
      values: {
        when: dayAndTimes(startsAt, endsAt, clinic.timeZone, locale),
        start: dayAndTime(startsAt, clinic.timeZone, locale),
        zone: zoneName(startsAt, clinic.timeZone, locale),
        until: dayAndTime(expiresAt, clinic.timeZone, locale),
        doctor: doctorTitle(locale) + nameIn(doctor, locale),
        // Somebody reads it in the place of the patient, and may have several dependents.
        dependent: recipient.kind === 'account' ? nameIn(patient, locale) : '',
        clinic: (locale === 'ar' && clinic.nameAr) || clinic.name,
        visit: VISITS[locale][visitType],
        page: `${this.site.PUBLIC_URL.replace(/\/+$/, '')}/waitlist`,
      },
    };
  }
}
