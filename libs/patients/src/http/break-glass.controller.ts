import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit } from '#libs/platform';
import { BreakGlass } from '../access/break-glass.js';
import { OwnReview, ReviewedAlready } from '../patient.errors.js';
import {
  BreakGlassGrantDto,
  BreakGlassPage,
  BreakGlassQuery,
  ReviewBreakGlassDto,
} from './break-glass.dto.js';

@ApiTags('Patients')
@ApiBearerAuth()
@Controller('v1/break-glass-grants')
export class BreakGlassController {
  constructor(private readonly breakGlass: BreakGlass) {}

  @Get()
  @Permit('break_glass.review')
  @ApiOperation({
    operationId: 'listBreakGlassGrants',
    summary: 'List charts that were opened by breaking the glass',
  })
  @ApiOkResponse({ type: BreakGlassPage })
  async list(@Query() query: BreakGlassQuery): Promise<BreakGlassPage> {
    const { items, nextCursor } = await this.breakGlass.list(query.reviewed, query);
    return { items: items.map((grant) => BreakGlassGrantDto.of(grant)), nextCursor };
  }

  @Post(':id/review')
  @HttpCode(200)
  @Permit('break_glass.review')
  @ApiOperation({ operationId: 'reviewBreakGlassGrant', summary: 'Note what the review has found' })
  @ApiOkResponse({ type: BreakGlassGrantDto })
  @Fails(NotFound, OwnReview, ReviewedAlready)
  async review(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { note }: ReviewBreakGlassDto,
  ): Promise<BreakGlassGrantDto> {
    return BreakGlassGrantDto.of(await this.breakGlass.review(actor, id, note));
  }
}
