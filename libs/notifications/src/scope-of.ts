import { type GuardianScope } from '#libs/patients';
import { type MailTemplate } from './rendering/blocks.js';
import { type TemplateName, TEMPLATES } from './templates/index.js';

const SCOPES: Readonly<Record<MailTemplate['about'], GuardianScope>> = {
  account: 'appointments',
  appointment: 'appointments',
  waitlist: 'appointments',
  family: 'records',
  chart: 'records',
  prescription: 'prescriptions',
  delivery: 'deliveries',
  emergency: 'emergencies',
  operations: 'appointments',
};

/** What a guardian must be allowed, to be told this in the place of the patient. */
export const scopeOf = (template: TemplateName): GuardianScope => SCOPES[TEMPLATES[template].about];
