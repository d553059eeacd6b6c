import { type MailTemplate } from '../rendering/blocks.js';
import { chartTemplates } from './chart.js';
import { deliveryTemplates } from './delivery.js';
import { doctorTemplates } from './doctor.js';
import { emergencyTemplates } from './emergency.js';
import { familyTemplates } from './family.js';
import { operationsTemplates } from './operations.js';
import { passwordTemplates } from './password.js';
import { patientTemplates } from './patient.js';
import { registrationTemplates } from './registration.js';
import { waitlistTemplates } from './waitlist.js';

const templates = {
  ...registrationTemplates,
  ...passwordTemplates,
  ...patientTemplates,
  ...waitlistTemplates,
  ...doctorTemplates,
  ...familyTemplates,
  ...chartTemplates,
  ...deliveryTemplates,
  ...emergencyTemplates,
  ...operationsTemplates,
} satisfies Record<string, MailTemplate>;

/** The name of a template; it stands in the rows of waiting mails, so it must not change. */
export type TemplateName = keyof typeof templates;

/** Every mail that the product writes. */
export const TEMPLATES: Readonly<Record<TemplateName, MailTemplate>> = templates;
