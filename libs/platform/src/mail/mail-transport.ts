/** One mail, ready to go. */
export interface Mail {
  /** The same for each attempt to send the same mail: receiving servers drop repetitions by it. */
  messageId: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** An iCalendar part, shown by mail programs as an invitation. */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
}

/** Carries mails away. */
export abstract class MailTransport {
  /** Resolves once the mail is accepted for delivery; rejects when it should be tried again. */
  abstract send(mail: Mail): Promise<void>;
}
