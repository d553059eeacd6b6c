import { ApiProperty } from '@nestjs/swagger';
import { CATEGORIES, type Notification as CatalogueLine } from './catalogue-entry.js';
import { type InboxNotification } from './inbox/notification.js';

/** Something that you are told. */
export class NotificationDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the notification.' })
  id: string;

  /** Its place in your inbox: counts from 1 without gaps. */
  @ApiProperty({ type: 'integer', example: 12 })
  seq: number;

  /** What it is about, roughly. */
  @ApiProperty({ enum: CATEGORIES, enumName: 'NotificationCategory', example: 'deliveries' })
  category: CatalogueLine['category'];

  /** Which notification it is; stable, for programs. */
  @ApiProperty({ example: 'delivery_milestone' })
  template: string;

  /** One line, in the language that you read when it came. */
  @ApiProperty({ example: 'A delivery is on its way to the door' })
  title: string;

  /** What there is to say, in lines. */
  @ApiProperty({ example: 'The courier is on the way to you.' })
  body: string;

  /** Kind of the thing that it is about; null where it is about no single one. */
  @ApiProperty({ type: String, nullable: true, example: 'delivery' })
  entityType: string | null;

  /** Id of that thing. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  entityId: string | null;

  /** The patient who is named in it. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  patientId: string | null;

  /** When you were told. */
  createdAt: Date;

  /** When you read it; null before. */
  @ApiProperty({ type: Date, nullable: true })
  readAt: Date | null;

  static of({ userId: _, ...notification }: InboxNotification): NotificationDto {
    return notification;
  }
}
