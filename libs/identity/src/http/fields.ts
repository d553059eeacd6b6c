import { applyDecorators } from '@nestjs/common';
import { IsIn, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '#libs/platform';
import { SEXES } from '../patient-profiles.js';
import { LOCALES } from '../users/user.entity.js';

/** A first or last name: 1 to 100 characters, without white space around them. */
export const IsName = (): PropertyDecorator =>
  applyDecorators(Trimmed(), IsString(), MinLength(1), MaxLength(100));

/** A language that people are addressed in. */
export const IsLocale = (): PropertyDecorator => IsIn(LOCALES);

/** The sex that the chart works with. */
export const IsSex = (): PropertyDecorator => IsIn(SEXES);

/** Figures of a telephone number, with or without `+`; E.164 has 15 at most. */
export const IsPhone = (): PropertyDecorator =>
  applyDecorators(
    Trimmed(),
    Matches(/^\+?\d{7,15}$/, { message: '$property must have 7 to 15 figures, after + or without it' }),
  );

/** A number on an identity document. */
export const IsNationalId = (): PropertyDecorator =>
  applyDecorators(
    Trimmed(),
    Matches(/^[A-Za-z0-9-]{4,32}$/, { message: '$property must have 4 to 32 letters, figures or hyphens' }),
  );

/** A password that somebody gives to be checked: it is compared, so only its size matters here. */
export const IsGivenPassword = (): PropertyDecorator => applyDecorators(IsString(), MaxLength(1000));
