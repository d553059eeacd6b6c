import { type EventPayload, type Mail } from '#libs/platform';
import { type SkipReason } from '../mails.js';
import { type Addressee, type Recipient } from '../recipients.js';
import { type TemplateName } from '../templates/index.js';

/** Which mail is to be filled, for whom, and the ids that it is about. */
export interface Occasion {
  template: TemplateName;
  recipient: Recipient;
  addressee: Addressee;
  context: EventPayload;
}

/** What fills a template. */
export interface Content {
  /** By the names that the template uses; raw, and empty where there is nothing to say. */
  values: Readonly<Record<string, string>>;
  calendar?: Mail['calendar'];
}

/** The mail is not worth sending any more. */
export interface Skipped {
  skip: SkipReason;
}
