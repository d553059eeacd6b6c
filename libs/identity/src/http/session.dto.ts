import { ApiProperty } from '@nestjs/swagger';
import { PageQuery } from '#libs/platform';
import { type Session } from '../sessions/session.entity.js';

/** Query of the list of sessions. */
export class SessionQuery extends PageQuery {}

/** One place where you are signed in. */
export class SessionDto {
  /** Id of the session. */
  id: string;
  /** When you signed in. */
  createdAt: Date;
  /** When it got new tokens last. */
  lastUsedAt: Date;
  /** What the program called itself. */
  @ApiProperty({ type: String, nullable: true })
  userAgent: string | null;
  /** Address that it was used from last. */
  @ApiProperty({ type: String, nullable: true })
  address: string | null;
  /** Whether it is the one that asks. */
  current: boolean;

  static of(session: Session, currentId: string | null): SessionDto {
    return {
      id: session.id,
      createdAt: session.createdAt,
      lastUsedAt: session.lastUsedAt,
      userAgent: session.userAgent,
      address: session.address,
      current: session.id === currentId,
    };
  }
}

/** A page of sessions. */
export class SessionPage {
  /** The sessions, the latest first. */
  @ApiProperty({ type: [SessionDto] })
  items: SessionDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
