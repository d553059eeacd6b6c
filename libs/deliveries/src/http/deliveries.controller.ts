import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Fails, Id, NotFound, PageQuery, Permit, WithETag } from '#libs/platform';
import { PrescriptionNotActive } from '#libs/prescriptions';
import { Deliveries } from '../deliveries.js';
import { DeliveriesConfig } from '../deliveries.config.js';
import {
  AddressRequired,
  NothingLeft,
  QuantityExceeded,
  UnknownItem,
  WindowInvalid,
} from '../delivery.errors.js';
import { RequestDelivery } from '../request-delivery.js';
import { DeliveryDto, DeliveryEventDto, DeliveryEventPage, DeliveryPage } from './delivery.dto.js';
import { DeliveryViews } from './delivery-views.js';
import { DeliveryQuery } from './delivery-queries.dto.js';
import { RequestDeliveryDto } from './delivery-wishes.dto.js';

@ApiTags('Deliveries')
@ApiBearerAuth()
@Controller('v1/deliveries')
export class DeliveriesController {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly requestDelivery: RequestDelivery,
    private readonly views: DeliveryViews,
    private readonly config: DeliveriesConfig,
  ) {}

  @Post()
  @WithETag()
  @Permit('delivery.request')
  @ApiOperation({
    operationId: 'requestDelivery',
    summary: 'Have a prescription brought',
    description:
      'All that is left of it, or part of it. The address is copied. The answer holds the code for which the parcel is handed over at the door.',
  })
  @ApiCreatedResponse({ type: DeliveryDto })
  @Fails(
    NotFound,
    WindowInvalid,
    AddressRequired,
    UnknownItem,
    PrescriptionNotActive,
    NothingLeft,
    QuantityExceeded,
  )
  async request(@CurrentActor() actor: Actor, @Body() body: RequestDeliveryDto): Promise<DeliveryDto> {
    const delivery = await this.requestDelivery.request(actor, RequestDeliveryDto.wish(body));
    return this.views.of(actor, delivery);
  }

  @Get()
  @Permit('delivery.read')
  @ApiOperation({
    operationId: 'listDeliveries',
    summary: 'List deliveries',
    description: 'Patients get their own and their dependents’, admins all; the latest first.',
  })
  @Fails(NotFound)
  async list(@CurrentActor() actor: Actor, @Query() query: DeliveryQuery): Promise<DeliveryPage> {
    const filter = DeliveryQuery.filter(query, this.config.DELIVERY_TIME_ZONE);
    const { items, nextCursor } = await this.deliveries.list(actor, filter, query);
    return {
      items: items.map((delivery) => this.views.of(actor, delivery)),
      nextCursor,
    };
  }

  @Get(':id')
  @WithETag()
  @Permit('delivery.read')
  @ApiOperation({ operationId: 'getDelivery', summary: 'See where a delivery stands' })
  @Fails(NotFound)
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<DeliveryDto> {
    const delivery = await this.deliveries.one(actor, id);
    return this.views.of(actor, delivery);
  }

  @Get(':id/events')
  @Permit('delivery.read')
  @ApiOperation({ operationId: 'listDeliveryEvents', summary: 'See what happened to a delivery' })
  @Fails(NotFound)
  async events(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Query() query: PageQuery,
  ): Promise<DeliveryEventPage> {
    const { items, nextCursor } = await this.deliveries.events(actor, id, query);
    return { items: items.map((event) => DeliveryEventDto.of(event)), nextCursor };
  }
}
