import { Module } from '@nestjs/common';
import { ConsultationMessagesController } from './http/consultation-messages.controller.js';
import { ConsultationsController } from './http/consultations.controller.js';
import { LegalHoldsController } from './http/legal-holds.controller.js';

/** The routes of consultations. */
@Module({ controllers: [ConsultationsController, ConsultationMessagesController, LegalHoldsController] })
export class ConsultationsHttpModule {}
