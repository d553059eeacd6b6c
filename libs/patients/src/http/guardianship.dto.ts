import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsEmailAddress, IsText, MayBeAbsent, PageQuery, Trimmed } from '#libs/platform';
import { GUARDIAN_SCOPES, type GuardianScope } from '../guardianships/guardian-scope.js';
import {
  type Guardianship,
  GUARDIANSHIP_STATUSES,
  type GuardianshipStatus,
} from '../guardianships/guardianship.entity.js';

/** Query of guardianships. */
export class GuardianshipQuery extends PageQuery {
  /** Only those in this state. */
  @ApiProperty({ required: false, enum: GUARDIANSHIP_STATUSES, enumName: 'GuardianshipStatus' })
  @MayBeAbsent()
  @IsIn(GUARDIANSHIP_STATUSES)
  status?: GuardianshipStatus;

  /** Only those of this dependent. */
  @ApiProperty({ required: false, format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;
}

/** What a guardian may do. */
export class ScopesDto {
  /** What the guardian may do for the dependent. */
  @ApiProperty({
    enum: GUARDIAN_SCOPES,
    enumName: 'GuardianScope',
    isArray: true,
    example: ['appointments', 'records'],
  })
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsIn(GUARDIAN_SCOPES, { each: true })
  scopes: GuardianScope[];
}

/** An invitation to a patient to let you act for them. */
export class InviteGuardianshipDto extends ScopesDto {
  /** E-mail address of the patient. */
  @ApiProperty({ example: 'patient2@demo.test', maxLength: 254 })
  @Trimmed()
  @IsEmailAddress()
  email: string;

  /** What you are to the patient. */
  @ApiProperty({ example: 'child', maxLength: 50 })
  @IsText(50)
  relation: string;
}

/** The patient's yes. */
export class AcceptGuardianshipDto {
  /** The token of the mailed link. */
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MaxLength(200)
  token: string;
}

/** A guardianship that an admin establishes. */
export class AssignGuardianDto extends ScopesDto {
  /** The account of the guardian: a patient's. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  guardianId: string;

  /** The dependent. */
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  patientId: string;

  /** What the guardian is to the dependent. */
  @ApiProperty({ example: 'legal_guardian', maxLength: 50 })
  @IsText(50)
  relation: string;

  /** On what ground; the audit keeps it. */
  @ApiProperty({ example: 'Court order 2026/117', maxLength: 500 })
  @IsText(500)
  reason: string;
}

/** That an account may act for a patient. */
export class GuardianshipDto {
  /** Id of the guardianship. */
  id: string;
  /** The account of the guardian. */
  guardianId: string;
  /** The dependent. */
  patientId: string;
  /** What the guardian is to the dependent. */
  relation: string;
  /** What the guardian may do. */
  @ApiProperty({ enum: GUARDIAN_SCOPES, enumName: 'GuardianScope', isArray: true })
  scopes: GuardianScope[];
  /** Its state; only an `active` one counts. */
  @ApiProperty({ enum: GUARDIANSHIP_STATUSES, enumName: 'GuardianshipStatus' })
  status: GuardianshipStatus;
  /** When it was offered or established. */
  createdAt: Date;
  /** Until when the invitation can be accepted. */
  @ApiProperty({ type: Date, nullable: true })
  invitationExpiresAt: Date | null;
  /** Since when it holds. */
  @ApiProperty({ type: Date, nullable: true })
  beganAt: Date | null;
  /** The dependent's 18th birthday, on which it ends by itself; null if it does not end by age. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn: string | null;
  /** When it ended. */
  @ApiProperty({ type: Date, nullable: true })
  endedAt: Date | null;
  /** Rises with each change. */
  version: number;

  static of({ createdById: _by, endedById: _ended, ...rest }: Guardianship): GuardianshipDto {
    return rest;
  }
}

/** A page of guardianships. */
export class GuardianshipPage {
  /** The guardianships, the newest first. */
  @ApiProperty({ type: [GuardianshipDto] })
  items: GuardianshipDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
