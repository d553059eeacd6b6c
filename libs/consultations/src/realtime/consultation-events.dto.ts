import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { Allow, IsBoolean, IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { MayBeAbsent } from '#libs/platform';
import { ConsultationDto } from '../consultation.dto.js';
import { CONSULTATION_STATUSES, type ConsultationStatus } from '../consultation.js';
import { MessageDto, SendMessageDto } from '../message.dto.js';
import { SENDER_ROLES, type SenderRole } from '../message.js';

const MAX_SEQ = 2_147_483_647;
const SIGNAL_TYPES = ['offer', 'answer', 'ice', 'hang_up'] as const;

/** Ids are compared as texts, and a UUID may be written in capitals. */
const lowerCase = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.toLowerCase() : value;

/** Names a consultation. */
export class ConsultationRefDto {
  /** The consultation. */
  @ApiProperty({ format: 'uuid' })
  @Transform(lowerCase)
  @IsUUID()
  consultationId: string;
}

/** Comes into a consultation. */
export class JoinDto extends ConsultationRefDto {
  /** The last message that the client has; 0, the default, asks for all. */
  @MayBeAbsent()
  @IsInt()
  @Min(0)
  @Max(MAX_SEQ)
  afterSeq?: number;
}

/** Says something in a consultation. */
export class SendDto extends IntersectionType(ConsultationRefDto, SendMessageDto) {}

/** Has read the messages up to one. */
export class ReadDto extends ConsultationRefDto {
  /** `seq` of the last message that was read. */
  @IsInt()
  @Min(0)
  @Max(MAX_SEQ)
  seq: number;
}

/** Begins or stops typing. */
export class TypingDto extends ConsultationRefDto {
  /** Say `true` again every few seconds: it runs out after five. */
  @IsBoolean()
  isTyping: boolean;
}

/** Takes back a message. */
export class DeleteDto {
  /** The message, of one's own. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  messageId: string;
}

/** A step towards a call, for the others in the consultation. */
export class SignalDto extends ConsultationRefDto {
  /** What it is. */
  @IsIn(SIGNAL_TYPES)
  @ApiProperty({ enum: SIGNAL_TYPES, enumName: 'SignalType' })
  type: (typeof SIGNAL_TYPES)[number];

  /** Session description or ICE candidate, as WebRTC makes it; it is passed on as it is. */
  @Allow()
  @ApiProperty({
    required: false,
    description: 'Session description or ICE candidate, as WebRTC makes it; it is passed on as it is.',
  })
  data?: unknown;
}

/** Somebody who takes part. */
export class ParticipantDto {
  /** The account. */
  userId: string;

  /** As whom they take part. */
  @ApiProperty({ enum: SENDER_ROLES, enumName: 'SenderRole' })
  role: SenderRole;

  /** First name. */
  firstName: string;

  /** Last name. */
  lastName: string;

  /** `seq` of the last message that they have read; 0 for none. */
  readSeq: number;

  /** Whether they are in the consultation now. */
  online: boolean;
}

/** What somebody who comes in finds. */
export class JoinedDto {
  /** The consultation. */
  consultation: ConsultationDto;

  /** The messages after `afterSeq`, in their order; 500 at most. */
  messages: MessageDto[];

  /** Set when there are more: read on from here by `GET /v1/consultations/{id}/messages?afterSeq=`. */
  @ApiProperty({ type: 'integer', nullable: true })
  nextAfterSeq: number | null;

  /** All who may take part. */
  participants: ParticipantDto[];
}

/** A message that is committed. */
export class SentDto {
  /** The message as everybody sees it. */
  message: MessageDto;
}

/** How far somebody has read. */
export class ReadMarkDto extends ConsultationRefDto {
  /** The account. */
  userId: string;

  /** As whom they take part. */
  @ApiProperty({ enum: SENDER_ROLES, enumName: 'SenderRole' })
  role: SenderRole;

  /** `seq` of the last message that they have read. */
  seq: number;
}

/** Somebody types, or stops. */
export class TypingSignDto extends ConsultationRefDto {
  /** The account. */
  userId: string;

  /** As whom they take part. */
  @ApiProperty({ enum: SENDER_ROLES, enumName: 'SenderRole' })
  role: SenderRole;

  /** Whether they type. */
  isTyping: boolean;
}

/** Somebody comes or goes. */
export class PresenceDto extends ConsultationRefDto {
  /** The account. */
  userId: string;

  /** As whom they take part. */
  @ApiProperty({ enum: SENDER_ROLES, enumName: 'SenderRole' })
  role: SenderRole;

  /** Whether they are there, with any connection. */
  online: boolean;
}

/** A step of somebody else towards a call. */
export class SignalSentDto extends SignalDto {
  /** The account that sent it. */
  senderId: string;

  /** As whom they take part. */
  @ApiProperty({ enum: SENDER_ROLES, enumName: 'SenderRole' })
  senderRole: SenderRole;
}

/** A consultation has opened or closed. */
export class StatusChangeDto extends ConsultationRefDto {
  /** Its state now. */
  @ApiProperty({ enum: CONSULTATION_STATUSES, enumName: 'ConsultationStatus' })
  status: ConsultationStatus;
}

/** A right, a session or an account has ended. */
export class EvictedDto {
  /** The consultation that was left; absent when the whole connection ends. */
  @ApiProperty({ required: false })
  consultationId?: string;

  /** Why, as a refusal would say it: `auth.unauthenticated`, `resource.not_found`, `request.rate_limited`. */
  code: string;

  /** The same for a person. */
  detail: string;
}
