import { Module } from '@nestjs/common';
import { AddressesController } from './http/addresses.controller.js';
import { DeliveriesController } from './http/deliveries.controller.js';
import { DeliveryCountsController } from './http/delivery-counts.controller.js';
import { DeliveryStepsController } from './http/delivery-steps.controller.js';
import { DeliveryViews } from './http/delivery-views.js';

/** Addresses and deliveries over HTTP. */
@Module({
  controllers: [AddressesController, DeliveryCountsController, DeliveriesController, DeliveryStepsController],
  providers: [DeliveryViews],
})
export class DeliveriesHttpModule {}
