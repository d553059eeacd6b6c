import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AppointmentsHttpModule, AppointmentsModule, appointmentsPermissions } from '#libs/appointments';
import {
  ConsultationsHttpModule,
  ConsultationsModule,
  consultationsPermissions,
  ConsultationsRealtimeModule,
} from '#libs/consultations';
import {
  EmergenciesHttpModule,
  EmergenciesModule,
  emergenciesPermissions,
  EmergenciesRealtimeModule,
} from '#libs/emergencies';
import { DeliveriesHttpModule, DeliveriesModule, deliveriesPermissions } from '#libs/deliveries';
import { AuditHttpModule, AuditModule, auditPermissions } from '#libs/audit';
import { IdentityHttpModule, IdentityModule, identityPermissions } from '#libs/identity';
import {
  NotificationsHttpModule,
  NotificationsModule,
  notificationsPermissions,
  NotificationsRealtimeModule,
} from '#libs/notifications';
import { PatientsHttpModule, PatientsModule, patientsPermissions } from '#libs/patients';
import {
  AccessModule,
  DevMailModule,
  devMailPermissions,
  EmergencyDatabaseModule,
  FilesHttpModule,
  FilesModule,
  PermitGuard,
  PlatformHttpModule,
  PlatformModule,
  platformPermissions,
  RealtimeModule,
} from '#libs/platform';
import { PracticeHttpModule, PracticeModule, practicePermissions } from '#libs/practice';
import { RecordsHttpModule, RecordsModule, recordsPermissions } from '#libs/records';
import { PrescriptionsHttpModule, PrescriptionsModule, prescriptionsPermissions } from '#libs/prescriptions';

/** Everything that the api process contains. */
@Module({})
export class ApiModule {
  /** @param options.devInbox whether `/dev/mail` shows the mails that were not sent; never in production */
  static forRoot(options: { devInbox: boolean }): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        PlatformModule,
        EmergencyDatabaseModule,
        PlatformHttpModule,
        RealtimeModule,
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
          ...(options.devInbox ? [devMailPermissions] : []),
        ]),
        AuditModule,
        FilesModule,
        FilesHttpModule,
        AuditHttpModule,
        IdentityModule,
        IdentityHttpModule,
        PatientsModule,
        PatientsHttpModule,
        PracticeModule,
        PracticeHttpModule,
        AppointmentsModule,
        AppointmentsHttpModule,
        RecordsModule,
        RecordsHttpModule,
        PrescriptionsModule,
        PrescriptionsHttpModule,
        ConsultationsModule,
        ConsultationsHttpModule,
        ConsultationsRealtimeModule,
        EmergenciesModule,
        EmergenciesHttpModule,
        EmergenciesRealtimeModule,
        DeliveriesModule,
        DeliveriesHttpModule,
        NotificationsModule,
        NotificationsHttpModule,
        NotificationsRealtimeModule,
        ...(options.devInbox ? [DevMailModule] : []),
      ],
      providers: [{ provide: APP_GUARD, useClass: PermitGuard }],
    };
  }
}
