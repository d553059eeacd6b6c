import { domainError } from '#libs/platform';

/** It has not opened yet; it does 15 minutes before the appointment. */
export class ConsultationNotOpen extends domainError(
  'consultation.not_open',
  'conflict',
  'The consultation is not open yet.',
) {}
/** It is over, or will not take place. */
export class ConsultationClosed extends domainError(
  'consultation.closed',
  'conflict',
  'The consultation is closed.',
) {}
/** Its messages are gone. */
export class ConsultationPurged extends domainError(
  'consultation.purged',
  'conflict',
  'The messages of this consultation have been deleted.',
) {}
/** A message stays once its five minutes are over. */
export class TooLateToDelete extends domainError(
  'consultation.too_late_to_delete',
  'conflict',
  'A message can be deleted for five minutes only.',
) {}
/** Nothing of it may be deleted, or it is held already. */
export class ConsultationHeld extends domainError(
  'consultation.on_legal_hold',
  'conflict',
  'The consultation is on legal hold: nothing of it may be deleted.',
) {}
/** There is no hold to lift. */
export class ConsultationNotHeld extends domainError(
  'consultation.not_on_legal_hold',
  'conflict',
  'The consultation is not on legal hold.',
) {}
/** A message says something, or brings a file. */
export class MessageEmpty extends domainError(
  'consultation.message_empty',
  'invalid',
  'A message needs a text or a file.',
  '/body',
) {}
/** The file cannot be attached: unknown, somebody else’s, or attached already. */
export class MessageFileNotFound extends domainError(
  'file.not_found',
  'invalid',
  'There is no such file of yours that is not attached to anything yet.',
  '/fileId',
) {}
/** What is said to those who are there is for those who are there themselves. */
export class NotJoined extends domainError(
  'consultation.not_joined',
  'conflict',
  'Join the consultation first.',
) {}
