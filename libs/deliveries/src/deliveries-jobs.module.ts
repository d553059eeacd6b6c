import { Module } from '@nestjs/common';
import { FlagLateDeliveriesTask } from './jobs/flag-late-deliveries.task.js';
import { HoldDeliveriesWhenPrescriptionCancelled } from './jobs/hold-deliveries.js';

/** What happens to deliveries by itself. */
@Module({ providers: [FlagLateDeliveriesTask, HoldDeliveriesWhenPrescriptionCancelled] })
export class DeliveriesJobsModule {}
