import { type MigrationType } from '#libs/platform';
import { CreateConsultationSeats1790000090001 } from './migrations/create-consultation-seats.js';
import { CreateConsultations1790000090000 } from './migrations/create-consultations.js';

export { CloseConsultation } from './close-consultation.js';
export {
  CONSULTATION_STATUSES,
  type ConsultationState,
  type ConsultationStatus,
  type LegalHold,
} from './consultation.js';
export { ConsultationNews, type News } from './consultation-news.js';
export { consultationsPermissions } from './consultation.permissions.js';
export { ConsultationsConfig } from './consultations.config.js';
export { Consultations } from './consultations.js';
export { ConsultationsHttpModule } from './consultations-http.module.js';
export { ConsultationsJobsModule } from './consultations-jobs.module.js';
export { ConsultationsModule } from './consultations.module.js';
export { ConsultationsRealtimeModule } from './consultations-realtime.module.js';
export { DeleteMessage } from './delete-message.js';
export { JoinConsultation, type Joined } from './join-consultation.js';
export { MarkRead, type ReadMark } from './mark-read.js';
export { type Message, type NewMessage, type SenderRole } from './message.js';
export { type Participant } from './participants.js';
export { SendMessage } from './send-message.js';

/** The tables of this library. */
export const consultationsMigrations: readonly MigrationType[] = [
  CreateConsultations1790000090000,
  CreateConsultationSeats1790000090001,
];
