import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NationalIdTaken } from '#libs/identity';
import { type Actor, CurrentActor, Fails, Permit } from '#libs/platform';
import { Dependents } from '../guardianships/dependents.js';
import { NotAMinor } from '../patient.errors.js';
import { AddDependentDto, DependentDto, DependentPage, DependentQuery } from './dependent.dto.js';

@ApiTags('Family')
@ApiBearerAuth()
@Controller('v1/dependents')
export class DependentsController {
  constructor(private readonly dependents: Dependents) {}

  @Get()
  @Permit('dependent.read')
  @ApiOperation({ operationId: 'listDependents', summary: 'List those for whom you may act' })
  @ApiOkResponse({ type: DependentPage })
  async list(@CurrentActor() actor: Actor, @Query() query: DependentQuery): Promise<DependentPage> {
    const { items, nextCursor } = await this.dependents.list(actor, query);
    return { items: items.map((dependent) => DependentDto.of(dependent)), nextCursor };
  }

  @Post()
  @Permit('dependent.add')
  @ApiOperation({
    operationId: 'addDependent',
    summary: 'Add a child who has no account',
    description:
      'The child gets a new, empty chart; you are guardian with all scopes until the 18th birthday.',
  })
  @ApiCreatedResponse({ type: DependentDto })
  @Fails(NotAMinor, NationalIdTaken)
  async add(@CurrentActor() actor: Actor, @Body() body: AddDependentDto): Promise<DependentDto> {
    return DependentDto.of(await this.dependents.add(actor, body));
  }
}
