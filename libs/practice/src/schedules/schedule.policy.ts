import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor, Policy } from '#libs/platform';
import { type Schedule } from './schedule.entity.js';

/** Doctors have their own schedules, admins all. */
@Injectable()
export class SchedulePolicy extends Policy<Schedule, 'read' | 'change'> {
  override sees(actor: Actor, { doctorId }: Pick<Schedule, 'doctorId'>): boolean {
    return actor.role === 'admin' || (actor.role === 'doctor' && actor.doctorId === doctorId);
  }

  override may(): boolean {
    return true;
  }

  override scope(query: SelectQueryBuilder<Schedule>, actor: Actor): SelectQueryBuilder<Schedule> {
    return actor.role === 'admin'
      ? query
      : query.andWhere('schedule.doctorId = :own', { own: actor.doctorId });
  }
}
