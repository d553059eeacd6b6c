import { type MigrationType } from '#libs/platform';
import { CreateSos1790000100000 } from './migrations/create-sos.js';

export { AdvanceSos, type ResponderStep } from './advance-sos.js';
export { EmergenciesConfig } from './emergencies.config.js';
export { Emergencies } from './emergencies.js';
export { EmergenciesHttpModule } from './emergencies-http.module.js';
export { EmergenciesJobsModule } from './emergencies-jobs.module.js';
export { EmergenciesModule } from './emergencies.module.js';
export { EmergenciesRealtimeModule } from './emergencies-realtime.module.js';
export { type NewSos, RaiseSos } from './raise-sos.js';
export { Responders } from './responders.js';
export { emergenciesEvents, SosEscalatedToAdmins, SosEscalatedToDoctors, SosRaised } from './sos.events.js';
export { emergenciesPermissions } from './sos.permissions.js';
export { type SosCategory, type SosRequest } from './sos-request.js';
export { isOver, type SosStatus } from './sos-status.js';

/** The tables of this library. */
export const emergenciesMigrations: readonly MigrationType[] = [CreateSos1790000100000];
