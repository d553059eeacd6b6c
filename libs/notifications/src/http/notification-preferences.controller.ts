import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  CurrentActor,
  Fails,
  IfMatch,
  Permit,
  PreconditionFailed,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import { QuietHoursEmpty } from '../preferences/preference.errors.js';
import { NotificationPreferences } from '../preferences/preferences.js';
import { PreferencesDto, SavePreferencesDto } from './notification-preferences.dto.js';

@ApiTags('Notifications')
@ApiBearerAuth()
@Controller('v1/me/notification-preferences')
export class NotificationPreferencesController {
  constructor(private readonly preferences: NotificationPreferences) {}

  @Get()
  @WithETag()
  @Permit('notification_preferences.read')
  @ApiOperation({ operationId: 'getNotificationPreferences', summary: 'See what you are told, and when not' })
  async read(@CurrentActor() actor: Actor): Promise<PreferencesDto> {
    return PreferencesDto.of(await this.preferences.of(String(actor.userId)));
  }

  @Put()
  @WithETag()
  @TakesIfMatch()
  @Permit('notification_preferences.write')
  @ApiOperation({
    operationId: 'saveNotificationPreferences',
    summary: 'Choose what you are told, and when not',
    description:
      'All of it: what is left out is told. During quiet hours mails wait until their end; the inbox fills all the same. Security and emergencies get through.',
  })
  @Fails(PreconditionFailed, QuietHoursEmpty)
  async save(
    @CurrentActor() actor: Actor,
    @Body() body: SavePreferencesDto,
    @IfMatch() version: number | undefined,
  ): Promise<PreferencesDto> {
    return PreferencesDto.of(
      await this.preferences.save(actor, SavePreferencesDto.preferences(body), version),
    );
  }
}
