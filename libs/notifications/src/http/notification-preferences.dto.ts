import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, Matches, ValidateNested } from 'class-validator';
import { IsTimeZone, MayBeAbsent, MayBeNull } from '#libs/platform';
import { type Channel, isAskedFor, OPTIONAL_CATEGORIES, type OptionalCategory } from '../catalogue-entry.js';
import { type Preferences, type Topic, wants } from '../preferences/preferences.js';

const TIME = /^([01][0-9]|2[0-3]):[0-5][0-9]$/;

/** On which ways somebody is told of a category. */
export class ChannelChoiceDto {
  /** By mail. */
  @ApiProperty({ required: false, default: true })
  @MayBeAbsent()
  @IsBoolean()
  email?: boolean;

  /** In the inbox of the product. */
  @ApiProperty({ required: false, default: true })
  @MayBeAbsent()
  @IsBoolean()
  inApp?: boolean;

  /** On the devices on which you are signed in, where the hospital has a push gateway. */
  @ApiProperty({ required: false, default: true })
  @MayBeAbsent()
  @IsBoolean()
  push?: boolean;

  /** By text message to your telephone number, where the hospital has an SMS gateway; only what cannot wait. */
  @ApiProperty({ required: false, default: false })
  @MayBeAbsent()
  @IsBoolean()
  sms?: boolean;
}

/** The fields of a choice, and the ways that they speak of. */
const FIELDS: readonly (readonly [keyof ChannelChoiceDto, Channel])[] = [
  ['email', 'email'],
  ['inApp', 'in_app'],
  ['push', 'push'],
  ['sms', 'sms'],
];

/** What somebody is told; what is left out, they are, save by text message. Security and emergencies get through, whatever is said. */
export class CategoryChoicesDto {
  /** Bookings, changes and reminders. */
  @ApiProperty({ type: ChannelChoiceDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ChannelChoiceDto)
  appointments?: ChannelChoiceDto;

  /** Who acts for whom. */
  @ApiProperty({ type: ChannelChoiceDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ChannelChoiceDto)
  family?: ChannelChoiceDto;

  /** Results, prescriptions, medical leaves. */
  @ApiProperty({ type: ChannelChoiceDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ChannelChoiceDto)
  chart?: ChannelChoiceDto;

  /** Where parcels are. */
  @ApiProperty({ type: ChannelChoiceDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => ChannelChoiceDto)
  deliveries?: ChannelChoiceDto;
}

/** When mails and messages to telephones wait, every day; over midnight, if they end before they begin. Security and emergencies do not wait. */
export class QuietHoursDto {
  /** From then on, by the clock on the wall. */
  @ApiProperty({ example: '22:00', pattern: TIME.source })
  @Matches(TIME, { message: 'from must be a time HH:MM' })
  from: string;

  /** Until then; not the same as `from`. */
  @ApiProperty({ example: '07:00', pattern: TIME.source })
  @Matches(TIME, { message: 'to must be a time HH:MM' })
  to: string;

  /** IANA zone of that clock. */
  @ApiProperty({ example: 'Asia/Riyadh' })
  @IsTimeZone()
  timeZone: string;
}

/** What you want to be told, and when not. */
export class SavePreferencesDto {
  /** What, and on which ways. */
  @ApiProperty({ type: CategoryChoicesDto, required: false })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => CategoryChoicesDto)
  categories?: CategoryChoicesDto;

  /** When not; null or absent: at any time. */
  @ApiProperty({ type: QuietHoursDto, required: false, nullable: true })
  @MayBeNull()
  @IsObject()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quietHours?: QuietHoursDto | null;

  static preferences({ categories = {}, quietHours }: SavePreferencesDto): Omit<Preferences, 'version'> {
    /** What differs from what is told to whoever says nothing. */
    const topics = (asked: boolean): Topic[] =>
      OPTIONAL_CATEGORIES.flatMap((category) =>
        FIELDS.flatMap(([field, channel]): Topic[] =>
          isAskedFor(channel) === asked && categories[category]?.[field] === asked
            ? [`${category}.${channel}`]
            : [],
        ),
      );
    return { turnedOff: topics(false), turnedOn: topics(true), quietHours: quietHours ?? null };
  }
}

/** What you are told, and when not. */
export class PreferencesDto {
  /** Every category that can be turned off, on each way. */
  @ApiProperty({ type: CategoryChoicesDto })
  categories: Required<CategoryChoicesDto>;

  /** When mails wait; null: at no time. */
  @ApiProperty({ type: QuietHoursDto, nullable: true })
  quietHours: QuietHoursDto | null;

  /** 0 before you say anything; rises with each change; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  static of(preferences: Preferences): PreferencesDto {
    const { quietHours, version } = preferences;
    const choice = (category: OptionalCategory): ChannelChoiceDto =>
      Object.fromEntries(FIELDS.map(([field, channel]) => [field, wants(preferences, category, channel)]));
    return {
      categories: {
        appointments: choice('appointments'),
        family: choice('family'),
        chart: choice('chart'),
        deliveries: choice('deliveries'),
      },
      quietHours,
      version,
    };
  }
}
