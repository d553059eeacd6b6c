import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, Permit, WithETag } from '#libs/platform';
import { AdvanceDelivery } from '../advance-delivery.js';
import {
  DeliveryOver,
  HandoverLocked,
  IllegalDeliveryTransition,
  ScheduledForInvalid,
  WrongHandoverCode,
} from '../delivery.errors.js';
import { HandOver } from '../hand-over.js';
import { DeliveryDto } from './delivery.dto.js';
import { DeliveryViews } from './delivery-views.js';
import { CancelDeliveryDto, DeliveryTransitionDto } from './delivery-wishes.dto.js';

/** The steps of a delivery from the request to the door. */
@ApiTags('Deliveries')
@ApiBearerAuth()
@Controller('v1/deliveries')
export class DeliveryStepsController {
  constructor(
    private readonly advance: AdvanceDelivery,
    private readonly handOver: HandOver,
    private readonly views: DeliveryViews,
  ) {}

  @Post(':id/transitions')
  @HttpCode(200)
  @WithETag()
  @Permit('delivery.advance')
  @ApiOperation({
    operationId: 'advanceDelivery',
    summary: 'Bring a delivery on its way a step further',
    description:
      'A step that cannot follow is refused with what is `allowed`. On the third failed attempt the delivery goes back by itself. The code is asked for at the door; five wrong ones lock it.',
  })
  @ApiOkResponse({ type: DeliveryDto })
  @Fails(NotFound, IllegalDeliveryTransition, ScheduledForInvalid, WrongHandoverCode, HandoverLocked)
  async transition(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() body: DeliveryTransitionDto,
  ): Promise<DeliveryDto> {
    const delivery = await this.advance.take(actor, id, DeliveryTransitionDto.step(body));
    return this.views.of(actor, delivery);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @WithETag()
  @Permit('delivery.cancel')
  @ApiOperation({ operationId: 'cancelDelivery', summary: 'Call a delivery off before it is dispatched' })
  @ApiOkResponse({ type: DeliveryDto })
  @Fails(NotFound, IllegalDeliveryTransition)
  async cancel(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: CancelDeliveryDto,
  ): Promise<DeliveryDto> {
    const delivery = await this.advance.take(actor, id, {
      to: 'cancelled',
      note: reason,
      position: null,
      scheduledFor: null,
      handoverCode: null,
    });
    return this.views.of(actor, delivery);
  }

  @Post(':id/handover-code')
  @HttpCode(200)
  @WithETag()
  @Permit('delivery.issue_handover_code')
  @ApiOperation({
    operationId: 'issueHandoverCode',
    summary: 'Get a new code for the door',
    description: 'With five new tries; the old one is worth nothing from then on.',
  })
  @ApiOkResponse({ type: DeliveryDto })
  @Fails(NotFound, DeliveryOver)
  async issueCode(@CurrentActor() actor: Actor, @Id() id: string): Promise<DeliveryDto> {
    const delivery = await this.handOver.issueCode(actor, id);
    return this.views.of(actor, delivery);
  }
}
