import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBearerAuth,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
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
  TooManyRequests,
  WithETag,
} from '#libs/platform';
import { AcceptGuardianship } from '../guardianships/accept-guardianship.js';
import { AssignGuardian } from '../guardianships/assign-guardian.js';
import { Guardianships } from '../guardianships/guardianships.js';
import { InviteGuardianship } from '../guardianships/invite-guardianship.js';
import {
  AlreadyGuardian,
  GuardianshipEnded,
  GuardianUnknown,
  InvitationInvalid,
  OwnGuardian,
  PatientUnknown,
  ScopesNotYours,
} from '../patient.errors.js';
import {
  AcceptGuardianshipDto,
  AssignGuardianDto,
  GuardianshipDto,
  GuardianshipPage,
  GuardianshipQuery,
  InviteGuardianshipDto,
  ScopesDto,
} from './guardianship.dto.js';

@ApiTags('Family')
@ApiBearerAuth()
@Controller('v1/guardianships')
export class GuardianshipsController {
  constructor(
    private readonly guardianships: Guardianships,
    private readonly inviteGuardianship: InviteGuardianship,
    private readonly acceptGuardianship: AcceptGuardianship,
    private readonly assignGuardian: AssignGuardian,
  ) {}

  @Get()
  @Permit('guardianship.read')
  @ApiOperation({
    operationId: 'listGuardianships',
    summary: 'List guardianships',
    description: 'Those in which you are the guardian or the dependent; admins get all.',
  })
  @ApiOkResponse({ type: GuardianshipPage })
  async list(@CurrentActor() actor: Actor, @Query() query: GuardianshipQuery): Promise<GuardianshipPage> {
    const { items, nextCursor } = await this.guardianships.list(actor, query, query);
    return { items: items.map((guardianship) => GuardianshipDto.of(guardianship)), nextCursor };
  }

  @Post('invitations')
  @HttpCode(202)
  @Permit('guardianship.invite')
  @ApiOperation({
    operationId: 'inviteGuardianship',
    summary: 'Ask a patient to let you act for them',
    description: 'A link goes to the address. The answer is the same if there is no such patient.',
  })
  @ApiAcceptedResponse({ description: 'If there is such a patient, a link goes to the address.' })
  @Fails(OwnGuardian, TooManyRequests)
  async invite(
    @CurrentActor() actor: Actor,
    @Body() { email, ...terms }: InviteGuardianshipDto,
  ): Promise<void> {
    await this.inviteGuardianship.invite(actor, email, terms);
  }

  @Post('accept')
  @HttpCode(200)
  @WithETag()
  @Permit('guardianship.accept')
  @ApiOperation({ operationId: 'acceptGuardianship', summary: 'Let somebody act for you' })
  @ApiOkResponse({ type: GuardianshipDto })
  @Fails(InvitationInvalid)
  async accept(
    @CurrentActor() actor: Actor,
    @Body() { token }: AcceptGuardianshipDto,
  ): Promise<GuardianshipDto> {
    return GuardianshipDto.of(await this.acceptGuardianship.accept(actor, token));
  }

  @Post()
  @WithETag()
  @Permit('guardianship.assign')
  @ApiOperation({ operationId: 'assignGuardian', summary: 'Establish a guardianship, with a reason' })
  @ApiCreatedResponse({ type: GuardianshipDto })
  @Fails(GuardianUnknown, PatientUnknown, OwnGuardian, AlreadyGuardian)
  async assign(
    @CurrentActor() actor: Actor,
    @Body() { reason, ...terms }: AssignGuardianDto,
  ): Promise<GuardianshipDto> {
    return GuardianshipDto.of(await this.assignGuardian.assign(actor, terms, reason));
  }

  @Patch(':id')
  @WithETag()
  @TakesIfMatch()
  @Permit('guardianship.update')
  @ApiOperation({
    operationId: 'updateGuardianship',
    summary: 'Change what a guardian may do',
    description:
      'From the next request on. The guardian of a patient who has an account may only do with less.',
  })
  @ApiOkResponse({ type: GuardianshipDto })
  @Fails(NotFound, GuardianshipEnded, ScopesNotYours, PreconditionFailed)
  async update(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { scopes }: ScopesDto,
    @IfMatch() version: number | undefined,
  ): Promise<GuardianshipDto> {
    return GuardianshipDto.of(await this.guardianships.update(actor, id, scopes, version));
  }

  @Post(':id/revoke')
  @HttpCode(200)
  @WithETag()
  @TakesIfMatch()
  @Permit('guardianship.revoke')
  @ApiOperation({
    operationId: 'revokeGuardianship',
    summary: 'End a guardianship',
    description: 'Either side may at any time; it counts from the next request on. Both are told.',
  })
  @ApiOkResponse({ type: GuardianshipDto })
  @Fails(NotFound, GuardianshipEnded, PreconditionFailed)
  async revoke(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number | undefined,
  ): Promise<GuardianshipDto> {
    return GuardianshipDto.of(await this.guardianships.revoke(actor, id, version));
  }
}
