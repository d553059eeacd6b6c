import { ApiProperty } from '@nestjs/swagger';

/** How much there is to read. */
export class UnreadCountDto {
  /** How many notifications you have not read. */
  @ApiProperty({ type: 'integer', example: 3 })
  count: number;
}

/** A connection is ended, and why. */
export class NotificationsEvictedDto {
  /** Stable code of the reason. */
  @ApiProperty({ example: 'auth.unauthenticated' })
  code: string;

  /** The reason in words. */
  detail: string;
}
