import { Module } from '@nestjs/common';
import {
  appointmentsEvents,
  AppointmentsJobsModule,
  AppointmentsModule,
  appointmentsPermissions,
} from '#libs/appointments';
import { AuditJobsModule, AuditModule, auditPermissions } from '#libs/audit';
import { ConsultationsJobsModule, ConsultationsModule, consultationsPermissions } from '#libs/consultations';
import {
  deliveriesEvents,
  DeliveriesJobsModule,
  DeliveriesModule,
  deliveriesPermissions,
} from '#libs/deliveries';
import {
  emergenciesEvents,
  EmergenciesJobsModule,
  EmergenciesModule,
  emergenciesPermissions,
} from '#libs/emergencies';
import { identityEvents, IdentityJobsModule, IdentityModule, identityPermissions } from '#libs/identity';
import {
  notificationsEvents,
  NotificationsJobsModule,
  NotificationsModule,
  notificationsPermissions,
} from '#libs/notifications';
import { patientsEvents, PatientsJobsModule, PatientsModule, patientsPermissions } from '#libs/patients';
import {
  AccessModule,
  EventsModule,
  FilesJobsModule,
  FilesModule,
  MailModule,
  platformEvents,
  PlatformJobsModule,
  PlatformModule,
  platformPermissions,
  SchedulingModule,
  WebhooksModule,
} from '#libs/platform';
import { PracticeJobsModule, PracticeModule, practicePermissions } from '#libs/practice';
import { recordsEvents, RecordsJobsModule, RecordsModule, recordsPermissions } from '#libs/records';
import {
  prescriptionsEvents,
  PrescriptionsJobsModule,
  PrescriptionsModule,
  prescriptionsPermissions,
} from '#libs/prescriptions';

/** Everything that the worker process contains. */
@Module({
  imports: [
    PlatformModule,
    PlatformJobsModule,
    SchedulingModule,
    MailModule,
    WebhooksModule,
    EventsModule.forRoot([
      ...platformEvents,
      ...identityEvents,
      ...patientsEvents,
      ...appointmentsEvents,
      ...recordsEvents,
      ...prescriptionsEvents,
      ...emergenciesEvents,
      ...deliveriesEvents,
      ...notificationsEvents,
    ]),
    AccessModule.forRoot([
      platformPermissions,
      auditPermissions,
      identityPermissions,
      patientsPermissions,
      practicePermissions,
      appointmentsPermissions,
      recordsPermissions,
      prescriptionsPermissions,
      consultationsPermissions,
      emergenciesPermissions,
      deliveriesPermissions,
      notificationsPermissions,
    ]),
    AuditModule,
    FilesModule,
    FilesJobsModule,
    AuditJobsModule,
    IdentityModule,
    IdentityJobsModule,
    PatientsModule,
    PatientsJobsModule,
    PracticeModule,
    PracticeJobsModule,
    AppointmentsModule,
    AppointmentsJobsModule,
    RecordsModule,
    RecordsJobsModule,
    PrescriptionsModule,
    PrescriptionsJobsModule,
    ConsultationsModule,
    ConsultationsJobsModule,
    EmergenciesModule,
    EmergenciesJobsModule,
    DeliveriesModule,
    DeliveriesJobsModule,
    NotificationsModule,
    NotificationsJobsModule,
  ],
})
export class WorkerModule {}
