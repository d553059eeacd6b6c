import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Permit } from '#libs/platform';
import { Deliveries } from '../deliveries.js';
import { DeliveriesConfig } from '../deliveries.config.js';
import { DeliveryCountsDto, DeliveryCountsQuery } from './delivery-queries.dto.js';

@ApiTags('Deliveries')
@ApiBearerAuth()
@Controller('v1/deliveries/counts')
export class DeliveryCountsController {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly config: DeliveriesConfig,
  ) {}

  @Get()
  @Permit('delivery.counts')
  @ApiOperation({ operationId: 'countDeliveries', summary: 'See how many deliveries are in which state' })
  async counts(@Query() query: DeliveryCountsQuery): Promise<DeliveryCountsDto> {
    return this.deliveries.counts(DeliveryCountsQuery.filter(query, this.config.DELIVERY_TIME_ZONE));
  }
}
