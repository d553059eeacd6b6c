import { Body, Controller, Delete, Get, HttpCode, Patch, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  CurrentActor,
  Fails,
  Id,
  IfMatch,
  NotFound,
  Permit,
  PreconditionFailed,
  TakesIfMatch,
  WithETag,
} from '#libs/platform';
import { OwnSessions } from '../sessions/own-sessions.js';
import { OwnAccount } from '../users/own-account.js';
import { SessionDto, SessionPage, SessionQuery } from './session.dto.js';
import { UpdateMeDto, UserDto } from './user.dto.js';

@ApiTags('Me')
@ApiBearerAuth()
@Controller('v1/me')
export class MeController {
  constructor(
    private readonly account: OwnAccount,
    private readonly sessions: OwnSessions,
  ) {}

  @Get()
  @WithETag()
  @Permit('me.read')
  @ApiOperation({ operationId: 'getMe', summary: 'Read your account' })
  @ApiOkResponse({ type: UserDto })
  async read(@CurrentActor() actor: Actor): Promise<UserDto> {
    return UserDto.of(await this.account.read(actor));
  }

  @Patch()
  @WithETag()
  @TakesIfMatch()
  @Permit('me.update')
  @ApiOperation({ operationId: 'updateMe', summary: 'Change how you are addressed' })
  @ApiOkResponse({ type: UserDto })
  @Fails(PreconditionFailed)
  async update(
    @CurrentActor() actor: Actor,
    @Body() body: UpdateMeDto,
    @IfMatch() version: number | undefined,
  ): Promise<UserDto> {
    return UserDto.of(await this.account.update(actor, body, version));
  }

  @Get('sessions')
  @Permit('session.list')
  @ApiOperation({ operationId: 'listMySessions', summary: 'List where you are signed in' })
  @ApiOkResponse({ type: SessionPage })
  async listSessions(@CurrentActor() actor: Actor, @Query() query: SessionQuery): Promise<SessionPage> {
    const { items, nextCursor } = await this.sessions.list(actor, query);
    return { items: items.map((session) => SessionDto.of(session, actor.sessionId)), nextCursor };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Permit('session.revoke')
  @ApiOperation({ operationId: 'revokeMySession', summary: 'Sign out somewhere else' })
  @ApiNoContentResponse({ description: 'The session is ended.' })
  @Fails(NotFound)
  async revokeSession(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    await this.sessions.revoke(actor, id);
  }
}
