import { ApiProperty } from '@nestjs/swagger';
import { type SignedIn } from '../sessions/sessions.js';
import { type Locale, LOCALES, USER_ROLES, type UserRole } from '../users/user.entity.js';

/** Who has signed in. */
export class SignedInUserDto {
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
  /** The patient profile of a patient. */
  patientId?: string;
  /** The doctor profile of a doctor. */
  doctorId?: string;
}

/** What a page in a browser works with; the refresh token is in a cookie. */
export class BrowserSessionDto {
  /** Goes with every request as `Authorization: Bearer …`; lives for 15 minutes. */
  accessToken: string;
  /** When the access token ends. */
  accessTokenExpiresAt: Date;
  /** Who has signed in. */
  @ApiProperty({ type: SignedInUserDto })
  user: SignedInUserDto;

  static of({ account, ...tokens }: SignedIn): BrowserSessionDto {
    return {
      accessToken: tokens.accessToken,
      accessTokenExpiresAt: tokens.accessTokenExpiresAt,
      user: {
        id: account.id,
        email: account.email,
        role: account.role,
        locale: account.locale,
        patientId: account.patient_id ?? undefined,
        doctorId: account.doctor_id ?? undefined,
      },
    };
  }
}

/** What a signed-in client works with. */
export class TokensDto extends BrowserSessionDto {
  /** Gets new tokens once; lives for 30 days. */
  refreshToken: string;
  /** When the refresh token ends. */
  refreshTokenExpiresAt: Date;

  static override of(signedIn: SignedIn): TokensDto {
    const { refreshToken, refreshTokenExpiresAt } = signedIn;
    return { ...BrowserSessionDto.of(signedIn), refreshToken, refreshTokenExpiresAt };
  }
}
