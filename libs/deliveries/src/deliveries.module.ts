import { Global, Module } from '@nestjs/common';
import { provideConfig, SecretsModule } from '#libs/platform';
import { Addresses } from './addresses/addresses.js';
import { AdvanceDelivery } from './advance-delivery.js';
import { CompleteWhenUsedUp } from './complete-when-used-up.js';
import { Deliveries } from './deliveries.js';
import { DeliveriesConfig } from './deliveries.config.js';
import { DeliveryDrafts } from './delivery-drafts.js';
import { DeliveryJournal } from './delivery-journal.js';
import { DeliveryPolicy } from './delivery.policy.js';
import { DeliveryRules } from './delivery-rules.js';
import { DeliveryStore } from './delivery-store.js';
import { FlagLateDeliveries } from './flag-late-deliveries.js';
import { HandOver } from './hand-over.js';
import { HandoverCodes } from './handover-codes.js';
import { HoldDeliveries } from './hold-deliveries.js';
import { RequestDelivery } from './request-delivery.js';

const useCases = [
  Addresses,
  AdvanceDelivery,
  CompleteWhenUsedUp,
  Deliveries,
  FlagLateDeliveries,
  HandOver,
  HandoverCodes,
  HoldDeliveries,
  RequestDelivery,
];

/** Prescribed medication on its way to the door. */
@Global()
@Module({
  imports: [SecretsModule],
  providers: [
    ...useCases,
    provideConfig(DeliveriesConfig),
    DeliveryDrafts,
    DeliveryJournal,
    DeliveryPolicy,
    DeliveryRules,
    DeliveryStore,
  ],
  exports: [...useCases, DeliveriesConfig],
})
export class DeliveriesModule {}
