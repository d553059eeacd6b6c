import { ApiProperty } from '@nestjs/swagger';
import { IsFlag, IsText, MayBeAbsent, PageQuery } from '#libs/platform';
import { type BreakGlassGrant } from '../access/break-glass.js';

/** Why a chart is opened without a care relationship. */
export class BreakGlassDto {
  /** The reason: the patient and the admins will read it. */
  @ApiProperty({
    minLength: 1,
    maxLength: 1000,
    example: 'Unconscious in the emergency room; allergies unknown.',
  })
  @IsText(1000)
  reason: string;
}

/** Query of the openings to be reviewed. */
export class BreakGlassQuery extends PageQuery {
  /** Only those that were reviewed, or only those that were not. */
  @ApiProperty({ required: false, type: Boolean })
  @MayBeAbsent()
  @IsFlag()
  reviewed?: boolean;
}

/** What the review has found. */
export class ReviewBreakGlassDto {
  /** The finding. */
  @ApiProperty({ minLength: 1, maxLength: 1000, example: 'Justified: admitted unconscious at 03:10.' })
  @IsText(1000)
  note: string;
}

/** That a chart was opened without a care relationship. */
export class BreakGlassGrantDto {
  /** Id of the opening. */
  id: string;
  /** The account that did it. */
  userId: string;
  /** Whose chart. */
  patientId: string;
  /** Why. */
  reason: string;
  /** Since when. */
  grantedAt: Date;
  /** Until when the chart is open. */
  expiresAt: Date;
  /** When an admin looked at it. */
  @ApiProperty({ type: Date, nullable: true })
  reviewedAt: Date | null;
  /** The admin. */
  @ApiProperty({ type: String, nullable: true })
  reviewedById: string | null;
  /** The finding. */
  @ApiProperty({ type: String, nullable: true })
  reviewNote: string | null;

  static of(grant: BreakGlassGrant): BreakGlassGrantDto {
    return { ...grant };
  }
}

/** A page of openings. */
export class BreakGlassPage {
  /** The openings, the newest first. */
  @ApiProperty({ type: [BreakGlassGrantDto] })
  items: BreakGlassGrantDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
