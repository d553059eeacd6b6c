import { ApiProperty } from '@nestjs/swagger';

/** Something that the workers do by the clock. */
export class ScheduledTaskDto {
  /** Its name. */
  @ApiProperty({ example: 'reminders.send' })
  name: string;

  /** When it runs next. */
  dueAt: Date;

  /** Whether it should have run more than a minute ago: no worker is there, or none has the time. */
  late: boolean;

  /** When it last began. */
  @ApiProperty({ type: Date, nullable: true })
  lastStartedAt: Date | null;

  /** When it last ended. */
  @ApiProperty({ type: Date, nullable: true })
  lastFinishedAt: Date | null;

  /** Why its last run failed; null when it did not. */
  @ApiProperty({ type: String, nullable: true })
  lastError: string | null;
}

/** All that is done by the clock. */
export class ScheduledTaskList {
  @ApiProperty({ type: [ScheduledTaskDto], description: 'By name.' })
  items: ScheduledTaskDto[];
}
