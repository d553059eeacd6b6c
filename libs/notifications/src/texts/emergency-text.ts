import { Injectable } from '@nestjs/common';
import { EmergenciesConfig, type SosRequest } from '#libs/emergencies';
import { Contacts, type Locale } from '#libs/identity';
import { Patients } from '#libs/patients';
import { nameIn } from '../content/wording.js';

/** What whoever stands close to a patient reads on their telephone. */
@Injectable()
export class EmergencyText {
  constructor(
    private readonly patients: Patients,
    private readonly contacts: Contacts,
    private readonly config: EmergenciesConfig,
  ) {}

  /** The text, in the language of the patient's account, or of whoever raised the SOS. */
  async of({ patientId, raisedById }: SosRequest): Promise<string> {
    const account = (await this.contacts.ofPatient(patientId)) ?? (await this.contacts.ofUser(raisedById));
    const locale = account?.locale ?? 'en';
    const patient = await this.patients.nameOf(patientId);
    return WORDING[locale](patient ? nameIn(patient, locale) : '', this.config.LOCAL_EMERGENCY_NUMBER);
  }
}

const WORDING: Record<Locale, (name: string, number: string) => string> = {
  en: (name, number) =>
    `SOS: ${name} has asked the hospital for help and named you as an emergency contact. Our team has been told. If you are there and it is urgent, call ${number}.`,
  ar: (name, number) =>
    `نداء استغاثة: طلب ${name} المساعدة من المستشفى وأنت مسجل لديه كجهة اتصال للطوارئ. تم إبلاغ فريقنا. إذا كنت معه وكانت الحالة عاجلة فاتصل بالرقم ${number}.`,
};
