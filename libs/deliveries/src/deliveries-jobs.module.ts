import { Module } from '@nestjs/common';
import { CompletePrescriptionWhenRefillApproved } from './jobs/complete-prescription-when.js';
import { FlagLateDeliveriesTask } from './jobs/flag-late-deliveries.task.js';
import {
  HoldDeliveriesWhenGuardianshipChanged,
  HoldDeliveriesWhenGuardianshipExpired,
  HoldDeliveriesWhenGuardianshipRevoked,
  HoldDeliveriesWhenPrescriptionCancelled,
} from './jobs/hold-deliveries-when.js';

/** What happens to deliveries by itself. */
@Module({
  providers: [
    CompletePrescriptionWhenRefillApproved,
    FlagLateDeliveriesTask,
    HoldDeliveriesWhenGuardianshipChanged,
    HoldDeliveriesWhenGuardianshipExpired,
    HoldDeliveriesWhenGuardianshipRevoked,
    HoldDeliveriesWhenPrescriptionCancelled,
  ],
})
export class DeliveriesJobsModule {}
