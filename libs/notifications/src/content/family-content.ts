import { Injectable } from '@nestjs/common';
import { Contacts, type Locale, MailedSecrets } from '#libs/identity';
import { BreakGlass, Patients } from '#libs/patients';
import { Clock, SiteConfig } from '#libs/platform';
import { type Content, type Occasion, type Skipped } from './content.js';
import { dayAndTime, zoneName } from './local-time.js';
import { nameIn, SCOPES } from './wording.js';

/** Nothing ties a chart to one clinic, so its times are told in UTC, by name. */
const ZONE = 'Etc/UTC';

/** What mails about guardians, and about those who opened a chart, say. */
@Injectable()
export class FamilyContent {
  constructor(
    private readonly contacts: Contacts,
    private readonly patients: Patients,
    private readonly breakGlass: BreakGlass,
    private readonly secrets: MailedSecrets,
    private readonly site: SiteConfig,
    private readonly clock: Clock,
  ) {}

  async of({ template, context, addressee: { locale } }: Occasion): Promise<Content | Skipped> {
    const { guardianshipId, guardianId, patientId, grantId } = context;
    const patient = typeof patientId === 'string' ? await this.patients.nameOf(patientId) : null;
    const guardian = typeof guardianId === 'string' ? await this.contacts.ofUser(guardianId) : null;
    const token =
      template === 'guardianship_offered' && typeof guardianshipId === 'string'
        ? this.secrets.token('guardianship', guardianshipId)
        : '';
    const terms = typeof guardianshipId === 'string' ? await this.patients.termsOf(guardianshipId) : null;
    return {
      ...(typeof patientId === 'string' ? { patientId } : {}),
      values: {
        relation: terms?.relation ?? '',
        scopes: (terms?.scopes ?? [])
          .map((scope) => SCOPES[locale][scope])
          .join(locale === 'ar' ? '، ' : ', '),
        patient: patient ? nameIn(patient, locale) : '',
        guardian: guardian ? `${guardian.firstName} ${guardian.lastName}` : '',
        token,
        link:
          token &&
          `${this.site.PUBLIC_URL.replace(/\/+$/, '')}/accept-guardianship?token=${encodeURIComponent(token)}`,
        ...(typeof grantId === 'string' ? await this.opening(grantId, locale) : {}),
      },
    };
  }

  private async opening(grantId: string, locale: Locale): Promise<Record<string, string>> {
    const grant = await this.breakGlass.one(grantId);
    const who = await this.contacts.ofUser(grant.userId);
    return {
      who: who ? `${who.firstName} ${who.lastName}` : '',
      reason: grant.reason,
      since: dayAndTime(grant.grantedAt, ZONE, locale),
      until: dayAndTime(grant.expiresAt, ZONE, locale),
      zone: zoneName(this.clock.now(), ZONE, locale),
    };
  }
}
