import { Module } from '@nestjs/common';
import { PrescriptionsController } from './http/prescriptions.controller.js';
import { RefillRequestsController } from './http/refill-requests.controller.js';

/** The routes of prescriptions and refill requests. */
@Module({ controllers: [PrescriptionsController, RefillRequestsController] })
export class PrescriptionsHttpModule {}
