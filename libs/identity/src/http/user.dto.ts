import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { IsCalendarDate, IsEmailAddress, IsFlag, MayBeAbsent, PageQuery, Trimmed } from '#libs/platform';
import { type Sex, SEXES } from '../patient-profiles.js';
import { type CreateUserCommand, type UserFilter } from '../users/manage-users.js';
import { type Locale, LOCALES, type User, USER_ROLES, type UserRole } from '../users/user.entity.js';
import { IsLocale, IsName, IsNationalId, IsPhone, IsSex } from './fields.js';

/** An account. */
export class UserDto {
  /** Id of the account. */
  id: string;
  /** E-mail address. */
  @ApiProperty({ example: 'patient@demo.test' })
  email: string;
  /** What the account may do. */
  @ApiProperty({ enum: USER_ROLES, enumName: 'UserRole' })
  role: UserRole;
  /** Language that its owner is addressed in. */
  @ApiProperty({ enum: LOCALES, enumName: 'Locale' })
  locale: Locale;
  /** First name, as the owner is addressed. */
  firstName: string;
  /** Last name, as the owner is addressed. */
  lastName: string;
  /** Whether the account can be used. */
  active: boolean;
  /** The patient profile of a patient. */
  patientId?: string;
  /** The doctor profile of a doctor. */
  doctorId?: string;
  /** When the account was made. */
  createdAt: Date;
  /** Rises with each change. */
  version: number;

  static of(user: User): UserDto {
    return {
      id: user.id,
      email: user.email,
      role: user.role,
      locale: user.locale,
      firstName: user.firstName,
      lastName: user.lastName,
      active: user.active,
      patientId: user.patientId ?? undefined,
      doctorId: user.doctorId ?? undefined,
      createdAt: user.createdAt,
      version: user.version,
    };
  }
}

/** A page of accounts. */
export class UserPage {
  /** The accounts, the newest first. */
  @ApiProperty({ type: [UserDto] })
  items: UserDto[];
  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

/** Query of the list of accounts. */
export class UserQuery extends PageQuery {
  /** Part of a name or e-mail address. */
  @ApiProperty({ required: false })
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  q?: string;

  /** Only accounts with this role. */
  @ApiProperty({ required: false, enum: USER_ROLES, enumName: 'UserRole' })
  @MayBeAbsent()
  @IsIn(USER_ROLES)
  role?: UserRole;

  /** Only active accounts, or only closed ones. */
  @ApiProperty({ required: false, type: Boolean })
  @MayBeAbsent()
  @IsFlag()
  active?: boolean;

  static filter({ q, role, active }: UserQuery): UserFilter {
    return { q, role, active };
  }
}

/** What you may change of your account. */
export class UpdateMeDto {
  /** First name. */
  @ApiProperty({ required: false })
  @MayBeAbsent()
  @IsName()
  firstName?: string;

  /** Last name. */
  @ApiProperty({ required: false })
  @MayBeAbsent()
  @IsName()
  lastName?: string;

  /** Language to be addressed in. */
  @ApiProperty({ required: false, enum: LOCALES, enumName: 'Locale' })
  @MayBeAbsent()
  @IsLocale()
  locale?: Locale;
}

/** What an admin may change of an account. */
export class UpdateUserDto extends UpdateMeDto {
  /** E-mail address. Links that were mailed to the old one end; who has not set a password yet is invited anew. */
  @ApiProperty({ required: false, maxLength: 254 })
  @MayBeAbsent()
  @Trimmed()
  @IsEmailAddress()
  email?: string;
}

/** An account to be made. Its owner is invited by mail to set a password. */
export class CreateUserDto {
  /** E-mail address; the invitation goes to it. */
  @ApiProperty({ example: 'salma@example.test', maxLength: 254 })
  @Trimmed()
  @IsEmailAddress()
  email: string;

  /** What the account may do. */
  @ApiProperty({ enum: USER_ROLES, enumName: 'UserRole' })
  @IsIn(USER_ROLES)
  role: UserRole;

  /** First name. */
  @ApiProperty({ example: 'Salma' })
  @IsName()
  firstName: string;

  /** Last name. */
  @ApiProperty({ example: 'Nasser' })
  @IsName()
  lastName: string;

  /** Language to be addressed in; English if not said. */
  @ApiProperty({ required: false, enum: LOCALES, enumName: 'Locale', default: 'en' })
  @MayBeAbsent()
  @IsLocale()
  locale?: Locale;

  /** Date of birth; a patient must have one. */
  @ApiProperty({ required: false, example: '1990-04-23', format: 'date' })
  @NeededFor('patient', 'dateOfBirth')
  @IsCalendarDate()
  dateOfBirth?: string;

  /** Sex; a patient must have one. */
  @ApiProperty({ required: false, enum: SEXES, enumName: 'Sex' })
  @NeededFor('patient', 'sex')
  @IsSex()
  sex?: Sex;

  /** Telephone number of a patient. */
  @ApiProperty({ required: false, example: '+966500000000' })
  @MayBeAbsent()
  @IsPhone()
  phone?: string;

  /** Number on a patient's identity document. */
  @ApiProperty({ required: false, example: '1000000001' })
  @MayBeAbsent()
  @IsNationalId()
  nationalId?: string;

  /** Specialty; a doctor must have one. */
  @ApiProperty({ required: false, example: 'cardiology' })
  @NeededFor('doctor', 'specialty')
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  specialty?: string;

  static command(body: CreateUserDto): CreateUserCommand {
    const { email, firstName, lastName } = body;
    const base = { email, firstName, lastName, locale: body.locale ?? ('en' as const) };
    if (body.role === 'doctor') return { ...base, role: 'doctor', specialty: body.specialty ?? '' };
    if (body.role === 'admin') return { ...base, role: 'admin' };
    // Both are there: NeededFor has seen to it.
    const { dateOfBirth = '', sex = 'female', phone, nationalId } = body;
    return { ...base, role: 'patient', dateOfBirth, sex, phone, nationalId };
  }
}

/** Lets a property be absent unless the account is for this role. */
function NeededFor(role: UserRole, property: keyof CreateUserDto): PropertyDecorator {
  return ValidateIf((body: CreateUserDto) => body.role === role || body[property] !== undefined);
}
