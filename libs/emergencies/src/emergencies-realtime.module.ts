import { Module } from '@nestjs/common';
import { Board } from './realtime/board.js';
import { SosGateway } from './realtime/sos.gateway.js';

/** The sockets of SOS. */
@Module({ providers: [SosGateway, Board] })
export class EmergenciesRealtimeModule {}
