import { Module } from '@nestjs/common';
import { ConsultationsGateway } from './realtime/consultations.gateway.js';
import { RoomSeats } from './realtime/room-seats.js';
import { Rooms } from './realtime/rooms.js';

/** The sockets of consultations. */
@Module({ providers: [ConsultationsGateway, Rooms, RoomSeats] })
export class ConsultationsRealtimeModule {}
