import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { IsCalendarDate, IsEmailAddress, MayBeAbsent, Trimmed } from '#libs/platform';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../passwords/password-policy.js';
import { type Sex, SEXES } from '../patient-profiles.js';
import { type RegisterCommand } from '../registrations/register.js';
import { type Locale, LOCALES } from '../users/user.entity.js';
import { IsGivenPassword, IsLocale, IsName, IsNationalId, IsPhone, IsSex } from './fields.js';

const NEW_PASSWORD = {
  minLength: PASSWORD_MIN_LENGTH,
  maxLength: PASSWORD_MAX_LENGTH,
  example: 'demo-hospital-2026',
};

/** What a patient gives to get an account. */
export class RegisterDto {
  /** E-mail address; a code is sent to it. */
  @ApiProperty({ example: 'mona@example.test', maxLength: 254 })
  @Trimmed()
  @IsEmailAddress()
  email: string;

  /** 12 to 128 characters, not one of those that everybody tries. */
  @ApiProperty(NEW_PASSWORD)
  @IsGivenPassword()
  password: string;

  /** First name. */
  @ApiProperty({ example: 'Mona' })
  @IsName()
  firstName: string;

  /** Last name. */
  @ApiProperty({ example: 'Haddad' })
  @IsName()
  lastName: string;

  /** Date of birth, from 1900 to today. */
  @ApiProperty({ example: '1990-04-23', format: 'date' })
  @IsCalendarDate()
  dateOfBirth: string;

  /** Sex. */
  @ApiProperty({ enum: SEXES, enumName: 'Sex' })
  @IsSex()
  sex: Sex;

  /** Telephone number. */
  @ApiProperty({ required: false, example: '+966500000000' })
  @MayBeAbsent()
  @IsPhone()
  phone?: string;

  /** Number on the identity document; only one patient can have it. */
  @ApiProperty({ required: false, example: '1000000001' })
  @MayBeAbsent()
  @IsNationalId()
  nationalId?: string;

  /** Language to be addressed in; English if not said. */
  @ApiProperty({ required: false, enum: LOCALES, enumName: 'Locale', default: 'en' })
  @MayBeAbsent()
  @IsLocale()
  locale?: Locale;

  static command({ email, password, locale, ...profile }: RegisterDto): RegisterCommand {
    return { email, password, locale: locale ?? 'en', profile };
  }
}

/** The proof that an address is the sender's. */
export class VerifyEmailDto {
  /** The address that the code was sent to. */
  @ApiProperty({ example: 'mona@example.test' })
  @Trimmed()
  @IsEmailAddress()
  email: string;

  /** The six figures from the mail. */
  @ApiProperty({ example: '123456' })
  @Trimmed()
  @Matches(/^\d{6}$/, { message: 'code must have six figures' })
  code: string;
}

/** E-mail address and password. */
export class LoginDto {
  /** E-mail address, in any case. */
  @ApiProperty({ example: 'patient@demo.test' })
  @Trimmed()
  @IsEmailAddress()
  email: string;

  /** The password. */
  @ApiProperty({ example: 'demo-hospital-2026' })
  @IsGivenPassword()
  password: string;
}

/** A refresh token, which is good for one use. */
export class RefreshDto {
  /** The latest refresh token. */
  @IsString()
  @MaxLength(200)
  refreshToken: string;
}

/** Whose password is forgotten. */
export class ForgotPasswordDto {
  /** E-mail address of the account. */
  @ApiProperty({ example: 'patient@demo.test' })
  @Trimmed()
  @IsEmailAddress()
  email: string;
}

/** A new password, by a mailed link. */
export class ResetPasswordDto {
  /** The token from the link. */
  @IsString()
  @MaxLength(200)
  token: string;

  /** The new password. */
  @ApiProperty(NEW_PASSWORD)
  @IsGivenPassword()
  newPassword: string;
}

/** A new password, by the present one. */
export class ChangePasswordDto {
  /** The present password. */
  @IsGivenPassword()
  currentPassword: string;

  /** The new password. */
  @ApiProperty(NEW_PASSWORD)
  @IsGivenPassword()
  newPassword: string;
}
