import { type EventPayload, type EventType } from '#libs/platform';
import { type TemplateName } from './templates/index.js';

/** What notifications are about, roughly. */
export const CATEGORIES = ['security', 'emergency', 'appointments', 'family', 'chart', 'deliveries'] as const;

/** Those of them that people may turn off; security and emergencies get through. */
export const OPTIONAL_CATEGORIES = ['appointments', 'family', 'chart', 'deliveries'] as const;
export type OptionalCategory = (typeof OPTIONAL_CATEGORIES)[number];

/** Whether people may turn it off. */
export const isOptional = (category: Notification['category']): category is OptionalCategory =>
  (OPTIONAL_CATEGORIES as readonly string[]).includes(category);

/** The ways on which something leaves the product. */
export const OUTGOING = ['email', 'sms', 'push'] as const;
export type OutgoingChannel = (typeof OUTGOING)[number];

/** A way to tell somebody. */
export type Channel = OutgoingChannel | 'in_app';

/** Whether people get it on this way only if they ask for it: text messages cost money and disturb. */
export const isAskedFor = (channel: Channel): boolean => channel === 'sms';

export const MAIL: readonly Channel[] = ['email'];
export const IN_APP: readonly Channel[] = ['in_app', 'push'];
export const MAIL_AND_APP: readonly Channel[] = ['email', 'in_app', 'push'];
/** What people want to know at once, wherever they are. */
export const EVERYWHERE: readonly Channel[] = ['email', 'in_app', 'push', 'sms'];

/**
 * Who is told; which one it is follows from what the event carries. `patient`: the patient, or for one without an
 * account the guardians; `former_doctor`: whose appointment went to another doctor; `on_duty`: who answers SOS now;
 * `all_guardians`: all who may act for the patient in this, beside the patient; `patient_and_requester`: as `patient`,
 * and whoever asked for it in the patient's place.
 */
export type RecipientKind =
  | 'registration'
  | 'account'
  | 'password_reset'
  | 'patient'
  | 'patient_and_requester'
  | 'guardian'
  | 'admins'
  | 'on_duty'
  | 'all_doctors'
  | 'all_guardians'
  | 'doctor'
  | 'former_doctor';

/** One message that an event causes. */
export interface Notification {
  template: TemplateName;
  to: RecipientKind;
  /** How they are told; all of them say the same. */
  channels: readonly Channel[];
  /** What it is about: `security` and `emergency` cannot be turned off, the others are the recipient's to choose. */
  category: (typeof CATEGORIES)[number];
  /** Only of events whose payload has one of these values under each of these names. */
  only?: Readonly<Record<string, readonly EventPayload[string][]>>;
  /** Whether it goes to the owner of a closed account too. */
  evenIfClosed?: true;
}

/** What one event causes. */
export interface CatalogueEntry {
  event: EventType;
  /** What the inbox tells in the order in which it happened: those with the same id under this name in the payload. */
  inOrderOf?: string;
  notifications: readonly Notification[];
  /**
   * Whether other systems can be told of it by webhook, and under which names the payload carries what they are told: ids
   * of things, and nothing by which a patient could be known. Not even the patient's id: whoever may know it asks the API.
   */
  webhook?: readonly string[];
}
