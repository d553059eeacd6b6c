import { Global, Module } from '@nestjs/common';
import { provideConfig } from '#libs/platform';
import { Arrivals } from './arrivals.js';
import { CloseConsultation } from './close-consultation.js';
import { ConsultationNews } from './consultation-news.js';
import { ConsultationPolicy } from './consultation.policy.js';
import { ConsultationStore } from './consultation-store.js';
import { ConsultationsConfig } from './consultations.config.js';
import { Consultations } from './consultations.js';
import { DeleteMessage } from './delete-message.js';
import { IceServersForCall } from './ice-servers.js';
import { JoinConsultation } from './join-consultation.js';
import { LegalHolds } from './legal-holds.js';
import { MarkRead } from './mark-read.js';
import { MessageFileReaders } from './message-file-readers.js';
import { Messages } from './messages.js';
import { Participants } from './participants.js';
import { PurgeConsultations } from './purge-consultations.js';
import { ReadLog } from './read-log.js';
import { RecordClosings } from './record-closings.js';
import { RecordOpenings } from './record-openings.js';
import { RoomWatch } from './room-watch.js';
import { SendMessage } from './send-message.js';
import { TalkingRight } from './talking-right.js';

const useCases = [
  CloseConsultation,
  ConsultationNews,
  Consultations,
  DeleteMessage,
  IceServersForCall,
  JoinConsultation,
  LegalHolds,
  MarkRead,
  PurgeConsultations,
  RecordClosings,
  RecordOpenings,
  RoomWatch,
  SendMessage,
  TalkingRight,
];

/** Chats bound to online appointments. */
@Global()
@Module({
  providers: [
    ...useCases,
    provideConfig(ConsultationsConfig),
    Arrivals,
    ConsultationPolicy,
    ConsultationStore,
    MessageFileReaders,
    Messages,
    Participants,
    ReadLog,
  ],
  exports: useCases,
})
export class ConsultationsModule {}
