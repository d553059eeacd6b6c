import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { MayBeNull } from '#libs/platform';
import {
  BODY_MAX_LENGTH,
  CLIENT_MESSAGE_ID,
  type Message,
  type NewMessage,
  SENDER_ROLES,
  type SenderRole,
} from './message.js';

/** What somebody says. */
export class SendMessageDto {
  /** A name that the client makes once for each message: sent again, it is the same message. */
  @ApiProperty({ example: '0199f3c2-5d1c-7a55-9c1e-0d1d1f8a7b10', pattern: CLIENT_MESSAGE_ID.source })
  @IsString()
  @Matches(CLIENT_MESSAGE_ID, {
    message: 'clientMessageId must be 1 to 64 characters of A-Z a-z 0-9 _ - . :',
  })
  clientMessageId: string;

  /** The text; it may be empty when there is a file. */
  @ApiProperty({ maxLength: BODY_MAX_LENGTH, example: 'Good morning. How did you sleep?' })
  @IsString()
  @MaxLength(BODY_MAX_LENGTH)
  body: string;

  /** A file of one's own that is attached to nothing yet. */
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @MayBeNull()
  @IsUUID()
  fileId?: string | null;

  static wish({ clientMessageId, body, fileId }: SendMessageDto, consultationId: string): NewMessage {
    return { consultationId, clientMessageId, body, fileId: fileId?.toLowerCase() ?? null };
  }
}

/** A message. */
export class MessageDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the message.' })
  id: string;

  /** Where it was said. */
  @ApiProperty({ format: 'uuid' })
  consultationId: string;

  /** Its number in the consultation: 1, 2, 3 and so on, without gaps. */
  @ApiProperty({ type: 'integer', example: 1 })
  seq: number;

  /** The account of the sender. */
  @ApiProperty({ format: 'uuid' })
  senderId: string;

  /** As what the sender spoke. */
  @ApiProperty({ enum: SENDER_ROLES, enumName: 'SenderRole', example: 'doctor' })
  senderRole: SenderRole;

  /** The text; empty when there is only a file, and when it was deleted. */
  @ApiProperty({ example: 'Good morning. How did you sleep?' })
  body: string;

  /** The file that comes with it. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  fileId: string | null;

  /** The name that the sender's client gave it. */
  @ApiProperty({ example: '0199f3c2-5d1c-7a55-9c1e-0d1d1f8a7b10' })
  clientMessageId: string;

  /** When it was said. */
  sentAt: Date;

  /** When its sender took it back; null if it stands. */
  @ApiProperty({ type: Date, nullable: true })
  deletedAt: Date | null;

  static of(message: Message): MessageDto {
    return {
      id: message.id,
      consultationId: message.consultationId,
      seq: message.seq,
      senderId: message.senderId,
      senderRole: message.senderRole,
      body: message.body,
      fileId: message.fileId,
      clientMessageId: message.clientMessageId,
      sentAt: message.sentAt,
      deletedAt: message.deletedAt,
    };
  }
}
