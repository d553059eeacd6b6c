import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit } from '#libs/platform';
import {
  AllergyConflict,
  DuplicateTherapy,
  NoRefillsLeft,
  NotRefillable,
  RefillDecided,
  RefillRequestExists,
} from '../prescription.errors.js';
import { ApproveRefill } from '../refills/approve-refill.js';
import { DenyRefill } from '../refills/deny-refill.js';
import { RefillRequests } from '../refills/refill-requests.js';
import { RequestRefill } from '../refills/request-refill.js';
import { ApproveRefillDto, DenyRefillDto, RequestRefillDto } from './prescription-actions.dto.js';
import { RefillRequestDto, RefillRequestPage, RefillRequestQuery } from './refill-request.dto.js';

@ApiTags('Prescriptions')
@ApiBearerAuth()
@Controller('v1')
export class RefillRequestsController {
  constructor(
    private readonly refillRequests: RefillRequests,
    private readonly requestRefill: RequestRefill,
    private readonly approveRefill: ApproveRefill,
    private readonly denyRefill: DenyRefill,
  ) {}

  @Post('prescriptions/:id/refill-requests')
  @Permit('refill_request.create')
  @ApiOperation({
    operationId: 'requestRefill',
    summary: 'Ask the doctor to prescribe the same again',
    description:
      'While the prescription is active and for 30 days after it has expired, if refills are left.',
  })
  @Fails(NotFound, NotRefillable, NoRefillsLeft, RefillRequestExists)
  async request(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { note }: RequestRefillDto,
  ): Promise<RefillRequestDto> {
    return RefillRequestDto.of(await this.requestRefill.request(actor, id, note ?? null));
  }

  @Get('refill-requests')
  @Permit('refill_request.read')
  @ApiOperation({
    operationId: 'listRefillRequests',
    summary: 'List refill requests',
    description:
      'Patients get their own and their dependents’, doctors those addressed to them, admins all; the newest first.',
  })
  @Fails(NotFound)
  async list(@CurrentActor() actor: Actor, @Query() query: RefillRequestQuery): Promise<RefillRequestPage> {
    const { items, nextCursor } = await this.refillRequests.list(actor, query.filter(), query);
    return { items: items.map(RefillRequestDto.of), nextCursor };
  }

  @Post('refill-requests/:id/approve')
  @HttpCode(200)
  @Permit('refill_request.decide')
  @ApiOperation({
    operationId: 'approveRefill',
    summary: 'Prescribe the same again',
    description:
      'Makes a new prescription of the items that have refills left, with one less. Only the doctor who prescribed it may. Conflicts are checked again.',
  })
  @Fails(NotFound, RefillDecided, AllergyConflict, DuplicateTherapy)
  async approve(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: ApproveRefillDto,
  ): Promise<RefillRequestDto> {
    return RefillRequestDto.of(await this.approveRefill.approve(actor, id, body));
  }

  @Post('refill-requests/:id/deny')
  @HttpCode(200)
  @Permit('refill_request.decide')
  @ApiOperation({
    operationId: 'denyRefill',
    summary: 'Refuse to prescribe the same again',
    description: 'Only the doctor who prescribed it may.',
  })
  @Fails(NotFound, RefillDecided)
  async deny(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: DenyRefillDto,
  ): Promise<RefillRequestDto> {
    return RefillRequestDto.of(await this.denyRefill.deny(actor, id, reason));
  }
}
