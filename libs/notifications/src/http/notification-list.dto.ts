import { ApiProperty } from '@nestjs/swagger';
import { IsFlag, MayBeAbsent, PageQuery } from '#libs/platform';
import { NotificationDto } from '../notification.dto.js';

/** Query of the list of notifications. */
export class NotificationQuery extends PageQuery {
  /** `true`: only those that you have not read. */
  @ApiProperty({ type: Boolean, required: false, default: false })
  @MayBeAbsent()
  @IsFlag()
  unread?: boolean;
}

/** A page of notifications. */
export class NotificationPage {
  @ApiProperty({ type: [NotificationDto], description: 'The latest first.' })
  items: NotificationDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
