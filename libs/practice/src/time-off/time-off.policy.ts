import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor, Policy } from '#libs/platform';
import { type TimeOff } from './time-off.entity.js';

/** Doctors have their own time off, admins that of all. */
@Injectable()
export class TimeOffPolicy extends Policy<TimeOff, 'read' | 'change'> {
  override sees(actor: Actor, { doctorId }: Pick<TimeOff, 'doctorId'>): boolean {
    return actor.role === 'admin' || (actor.role === 'doctor' && actor.doctorId === doctorId);
  }

  override may(): boolean {
    return true;
  }

  override scope(query: SelectQueryBuilder<TimeOff>, actor: Actor): SelectQueryBuilder<TimeOff> {
    return actor.role === 'admin' ? query : query.andWhere('off.doctorId = :own', { own: actor.doctorId });
  }
}
