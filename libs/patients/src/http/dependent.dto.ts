import { ApiProperty } from '@nestjs/swagger';
import { IsName, IsNationalId, IsPhone, IsSex, type Sex, SEXES } from '#libs/identity';
import { IsCalendarDate, IsText, MayBeAbsent, PageQuery } from '#libs/platform';
import { type Dependent } from '../guardianships/dependents.js';
import { GUARDIAN_SCOPES, type GuardianScope } from '../guardianships/guardian-scope.js';

/** Query of your dependents. */
export class DependentQuery extends PageQuery {}

/** A child under 18 without an account. */
export class AddDependentDto {
  /** First name. */
  @ApiProperty({ example: 'Adam', maxLength: 100 })
  @IsName()
  firstName: string;

  /** Last name. */
  @ApiProperty({ example: 'Al Harbi', maxLength: 100 })
  @IsName()
  lastName: string;

  /** Date of birth. */
  @ApiProperty({ format: 'date', example: '2019-05-20' })
  @IsCalendarDate()
  dateOfBirth: string;

  /** Sex. */
  @ApiProperty({ enum: SEXES, enumName: 'Sex' })
  @IsSex()
  sex: Sex;

  /** What you are to the child. */
  @ApiProperty({ example: 'parent', maxLength: 50 })
  @IsText(50)
  relation: string;

  /** Number on an identity document. */
  @ApiProperty({ required: false })
  @MayBeAbsent()
  @IsNationalId()
  nationalId?: string;

  /** Telephone number: figures, after `+` or without it. */
  @ApiProperty({ required: false })
  @MayBeAbsent()
  @IsPhone()
  phone?: string;
}

/** Somebody for whom you may act. */
export class DependentDto {
  /** The patient: what other routes take as `patientId`. */
  id: string;
  /** The same as `id`. */
  patientId: string;
  /** The guardianship by which you act. */
  guardianshipId: string;
  /** First name. */
  firstName: string;
  /** Last name. */
  lastName: string;
  /** First name in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  firstNameAr: string | null;
  /** Last name in Arabic. */
  @ApiProperty({ type: String, nullable: true })
  lastNameAr: string | null;
  /** Date of birth. */
  @ApiProperty({ format: 'date' })
  dateOfBirth: string;
  /** Sex. */
  @ApiProperty({ enum: SEXES, enumName: 'Sex' })
  sex: Sex;
  /** What you are to the dependent. */
  relation: string;
  /** What you may do for the dependent. */
  @ApiProperty({ enum: GUARDIAN_SCOPES, enumName: 'GuardianScope', isArray: true })
  scopes: GuardianScope[];
  /** Since when. */
  beganAt: Date;
  /** The 18th birthday, on which it ends by itself; null if it does not end by age. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  endsOn: string | null;

  static of(dependent: Dependent): DependentDto {
    return { ...dependent, patientId: dependent.id };
  }
}

/** A page of your dependents. */
export class DependentPage {
  /** The dependents, the one added first at the head. */
  @ApiProperty({ type: [DependentDto] })
  items: DependentDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
