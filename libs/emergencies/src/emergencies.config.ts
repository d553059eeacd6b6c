import { IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { Env, MayBeAbsent } from '#libs/platform';

/** Who is told of an SOS, and when. */
export class EmergenciesConfig {
  /** The public emergency number where the hospital is; every answer about an SOS carries it. */
  @Env()
  @Matches(/^[0-9]{2,10}$/, { message: 'LOCAL_EMERGENCY_NUMBER must be 2 to 10 figures' })
  LOCAL_EMERGENCY_NUMBER = '112';

  /** Id of the clinic whose doctors answer while nobody is on call; all doctors, if there is none. */
  @Env()
  @MayBeAbsent()
  @IsUUID(undefined, { message: 'EMERGENCY_CLINIC_ID must be the id of a clinic' })
  EMERGENCY_CLINIC_ID?: string;

  /** Seconds without an answer after which all doctors are told. */
  @Env()
  @Type(() => Number)
  @IsInt({ message: 'SOS_DOCTORS_AFTER_SECONDS must be a whole number of seconds' })
  @Min(1, { message: 'SOS_DOCTORS_AFTER_SECONDS must be at least 1' })
  @Max(3600, { message: 'SOS_DOCTORS_AFTER_SECONDS must be at most 3600' })
  SOS_DOCTORS_AFTER_SECONDS = 60;

  /** Seconds without an answer after which the admins are told, and again each time as long. */
  @Env()
  @Type(() => Number)
  @IsInt({ message: 'SOS_ADMINS_AFTER_SECONDS must be a whole number of seconds' })
  @Min(1, { message: 'SOS_ADMINS_AFTER_SECONDS must be at least 1' })
  @Max(3600, { message: 'SOS_ADMINS_AFTER_SECONDS must be at most 3600' })
  SOS_ADMINS_AFTER_SECONDS = 180;
}
