import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
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
import { EmailTaken, LastAdmin } from '../identity.errors.js';
import { NationalIdTaken } from '../patient-profiles.js';
import { ManageUsers } from '../users/manage-users.js';
import { UpdateUser } from '../users/update-user.js';
import { CreateUserDto, UpdateUserDto, UserDto, UserPage, UserQuery } from './user.dto.js';

@ApiTags('Users')
@ApiBearerAuth()
@Controller('v1/users')
export class UsersController {
  constructor(
    private readonly users: ManageUsers,
    private readonly updateUser: UpdateUser,
  ) {}

  @Get()
  @Permit('user.list')
  @ApiOperation({ operationId: 'listUsers', summary: 'List accounts' })
  @ApiOkResponse({ type: UserPage })
  async list(@CurrentActor() actor: Actor, @Query() query: UserQuery): Promise<UserPage> {
    const { items, nextCursor } = await this.users.list(actor, UserQuery.filter(query), query);
    return { items: items.map((user) => UserDto.of(user)), nextCursor };
  }

  @Post()
  @WithETag()
  @Permit('user.create')
  @ApiOperation({
    operationId: 'createUser',
    summary: 'Make an account and invite its owner',
    description:
      'A patient needs `dateOfBirth` and `sex`, a doctor a `specialty`: the profile is made with it.',
  })
  @ApiCreatedResponse({ type: UserDto })
  @Fails(EmailTaken, NationalIdTaken)
  async create(@CurrentActor() actor: Actor, @Body() body: CreateUserDto): Promise<UserDto> {
    return UserDto.of(await this.users.create(actor, CreateUserDto.command(body)));
  }

  @Get(':id')
  @WithETag()
  @Permit('user.read')
  @ApiOperation({ operationId: 'getUser', summary: 'Read an account' })
  @ApiOkResponse({ type: UserDto })
  @Fails(NotFound)
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<UserDto> {
    return UserDto.of(await this.users.read(actor, id));
  }

  @Patch(':id')
  @WithETag()
  @TakesIfMatch()
  @Permit('user.update')
  @ApiOperation({ operationId: 'updateUser', summary: 'Change an account' })
  @ApiOkResponse({ type: UserDto })
  @Fails(NotFound, EmailTaken, PreconditionFailed)
  async update(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: UpdateUserDto,
    @IfMatch() version: number | undefined,
  ): Promise<UserDto> {
    return UserDto.of(await this.updateUser.run(actor, id, body, version));
  }

  @Post(':id/deactivate')
  @HttpCode(200)
  @WithETag()
  @Permit('user.deactivate')
  @ApiOperation({ operationId: 'deactivateUser', summary: 'Close an account; ends its sessions' })
  @ApiOkResponse({ type: UserDto })
  @Fails(NotFound, LastAdmin)
  async deactivate(@CurrentActor() actor: Actor, @Id() id: string): Promise<UserDto> {
    return UserDto.of(await this.users.deactivate(actor, id));
  }

  @Post(':id/reactivate')
  @HttpCode(200)
  @WithETag()
  @Permit('user.reactivate')
  @ApiOperation({ operationId: 'reactivateUser', summary: 'Open a closed account again' })
  @ApiOkResponse({ type: UserDto })
  @Fails(NotFound)
  async reactivate(@CurrentActor() actor: Actor, @Id() id: string): Promise<UserDto> {
    return UserDto.of(await this.users.reactivate(actor, id));
  }
}
