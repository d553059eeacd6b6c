import { Global, Module } from '@nestjs/common';
import { provideConfig } from '#libs/platform';
import { AdvanceSos } from './advance-sos.js';
import { EmergenciesConfig } from './emergencies.config.js';
import { Emergencies } from './emergencies.js';
import { EmergencyCard } from './emergency-card.js';
import { EscalateSos } from './escalate-sos.js';
import { LocateSos } from './locate-sos.js';
import { RaiseSos } from './raise-sos.js';
import { Responders } from './responders.js';
import { SosJournal } from './sos-journal.js';
import { SosNews } from './sos-news.js';
import { SosStatisticsReader } from './sos-statistics.js';
import { SosStore } from './sos-store.js';
import { SosWatch } from './sos-watch.js';
import { SosPolicy } from './sos.policy.js';

const useCases = [
  AdvanceSos,
  Emergencies,
  EmergencyCard,
  EscalateSos,
  LocateSos,
  RaiseSos,
  Responders,
  SosNews,
  SosStatisticsReader,
  SosWatch,
];

/** Cries for help, and who answers them. */
@Global()
@Module({
  providers: [...useCases, provideConfig(EmergenciesConfig), SosJournal, SosPolicy, SosStore],
  exports: [...useCases, EmergenciesConfig, SosPolicy],
})
export class EmergenciesModule {}
