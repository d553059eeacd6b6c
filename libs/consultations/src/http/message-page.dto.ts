import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { MayBeAbsent, PageQuery, ValidationFailed } from '#libs/platform';
import { MessageDto } from '../message.dto.js';
import { type MessagePiece } from '../messages.js';

const MAX_SEQ = 2_147_483_647;

/** Query of what is said. */
export class MessageQuery extends PageQuery {
  /** Only what follows this message. */
  @ApiProperty({ required: false, type: 'integer', default: 0, minimum: 0, maximum: MAX_SEQ })
  @MayBeAbsent()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAX_SEQ)
  afterSeq: number = 0;

  /** Where to go on: the cursor is the number of the last message, and goes before `afterSeq`. */
  from(): number {
    if (this.cursor === undefined) return this.afterSeq;
    if (!/^\d{1,10}$/.test(this.cursor) || Number(this.cursor) > MAX_SEQ)
      throw ValidationFailed.at('/cursor', 'cursor', 'This is not a cursor that this list gave out.');
    return Number(this.cursor);
  }
}

/** A page of messages. */
export class MessagePage {
  @ApiProperty({ type: [MessageDto], description: 'In the order in which they were said.' })
  items: MessageDto[];

  /** Cursor of the next page, which is the number of the last message here; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;

  static of({ messages, nextAfterSeq }: MessagePiece): MessagePage {
    return {
      items: messages.map((message) => MessageDto.of(message)),
      nextCursor: nextAfterSeq === null ? null : String(nextAfterSeq),
    };
  }
}
