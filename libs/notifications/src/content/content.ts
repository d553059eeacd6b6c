import { type EventPayload, type Mail } from '#libs/platform';
import { type Channel } from '../catalogue-entry.js';
import { type SkipReason } from '../mails.js';
import { type Addressee, type Recipient } from '../recipients.js';
import { type TemplateName } from '../templates/index.js';

/** Which template is to be filled, on which way and for whom, and the ids that it is about. */
export interface Occasion {
  template: TemplateName;
  channel: Channel;
  recipient: Recipient;
  addressee: Addressee;
  context: EventPayload;
}

/** What fills a template. */
export interface Content {
  /** By the names that the template uses; raw, and empty where there is nothing to say. */
  values: Readonly<Record<string, string>>;
  calendar?: Mail['calendar'];
  /** The patient who is named in it. */
  patientId?: string;
  /** When it is of no use any more: nobody's quiet hours hold it back beyond that. */
  usefulUntil?: Date;
}

/** It is not worth telling any more. */
export interface Skipped {
  skip: SkipReason;
}
