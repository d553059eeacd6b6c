import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit } from '#libs/platform';
import { Inbox } from '../inbox/inbox.js';
import { NotificationDto } from '../notification.dto.js';
import { NotificationPage, NotificationQuery } from './notification-list.dto.js';

@ApiTags('Notifications')
@ApiBearerAuth()
@Controller('v1/notifications')
export class NotificationsController {
  constructor(private readonly inbox: Inbox) {}

  @Get()
  @Permit('notification.read')
  @ApiOperation({ operationId: 'listNotifications', summary: 'List what you were told' })
  async list(@CurrentActor() actor: Actor, @Query() query: NotificationQuery): Promise<NotificationPage> {
    const { items, nextCursor } = await this.inbox.list(actor, { unread: query.unread ?? false }, query);
    return { items: items.map((notification) => NotificationDto.of(notification)), nextCursor };
  }

  @Post('read-all')
  @HttpCode(204)
  @Permit('notification.read')
  @ApiOperation({ operationId: 'markAllNotificationsRead', summary: 'Mark all that you were told as read' })
  async readAll(@CurrentActor() actor: Actor): Promise<void> {
    await this.inbox.markAllRead(actor);
  }

  @Post(':id/read')
  @HttpCode(200)
  @Permit('notification.read')
  @ApiOperation({ operationId: 'markNotificationRead', summary: 'Mark one as read' })
  @ApiOkResponse({ type: NotificationDto })
  @Fails(NotFound)
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<NotificationDto> {
    return NotificationDto.of(await this.inbox.markRead(actor, id));
  }
}
