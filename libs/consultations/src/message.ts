import { ValidationFailed } from '#libs/platform';
import { MessageEmpty } from './consultation.errors.js';

/** As what somebody speaks. */
export const SENDER_ROLES = ['doctor', 'patient', 'guardian'] as const;
export type SenderRole = (typeof SENDER_ROLES)[number];

/** What was said. */
export interface Message {
  id: string;
  consultationId: string;
  /** Its number in the consultation: 1, 2, 3 and so on, without gaps. */
  seq: number;
  /** The account. */
  senderId: string;
  senderRole: SenderRole;
  /** Empty when there is only a file, and when it was deleted. */
  body: string;
  fileId: string | null;
  /** The name that the client gave it, by which a repeat is known. */
  clientMessageId: string;
  sentAt: Date;
  deletedAt: Date | null;
}

/** What somebody wants to say. */
export interface NewMessage {
  consultationId: string;
  /** 1 to 64 characters of `A-Z a-z 0-9 _ - . :`. */
  clientMessageId: string;
  body: string;
  fileId?: string | null;
}

/** The columns of `Message`. */
export const MESSAGE_COLUMNS = `id, consultation_id AS "consultationId", seq, sender_id AS "senderId", sender_role AS "senderRole",
  body, file_id AS "fileId", client_message_id AS "clientMessageId", sent_at AS "sentAt", deleted_at AS "deletedAt"`;

/** The longest text, in characters. */
export const BODY_MAX_LENGTH = 4000;
/** What a client may call a message. */
export const CLIENT_MESSAGE_ID = /^[A-Za-z0-9_\-.:]{1,64}$/;
/** For how long a sender may take a message back. */
export const DELETABLE_MILLISECONDS = 5 * 60_000;

/**
 * Checks what each transport may have let through.
 *
 * @throws MessageEmpty, ValidationFailed
 */
export function assertSayable({ body, fileId, clientMessageId }: NewMessage): void {
  if (!CLIENT_MESSAGE_ID.test(clientMessageId))
    throw ValidationFailed.at(
      '/clientMessageId',
      'matches',
      'clientMessageId must be 1 to 64 characters of A-Z a-z 0-9 _ - . :',
    );
  // A character is a code point, as PostgreSQL counts.
  if (body.length > BODY_MAX_LENGTH && [...body].length > BODY_MAX_LENGTH)
    throw ValidationFailed.at('/body', 'max_length', `body must have ${BODY_MAX_LENGTH} characters at most`);
  if (body.includes('\0') || !body.isWellFormed())
    throw ValidationFailed.at(
      '/body',
      'text_not_storable',
      'The text contains NUL or an incomplete surrogate pair.',
    );
  if (!fileId && body.trim() === '') throw new MessageEmpty();
}
