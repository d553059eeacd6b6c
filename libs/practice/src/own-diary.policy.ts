import { Injectable } from '@nestjs/common';
import { type SelectQueryBuilder } from 'typeorm';
import { type Actor, Hidden, Policy } from '#libs/platform';

/** What belongs to a doctor's diary. */
interface OfDoctor {
  doctorId: string;
}

/** Schedules and time off: doctors have their own, admins those of all. Who sees one may also change it. */
@Injectable()
export class OwnDiaryPolicy extends Policy<OfDoctor, 'read' | 'change'> {
  override readonly entityType = 'diary_entry';

  override sees(actor: Actor, { doctorId }: OfDoctor): boolean {
    return actor.role === 'admin' || (actor.role === 'doctor' && actor.doctorId === doctorId);
  }

  override may(): boolean {
    return true;
  }

  /** @throws Hidden when the diary is another doctor's */
  assertDiary(actor: Actor, doctorId: string): void {
    if (!this.sees(actor, { doctorId })) throw new Hidden({ entityType: 'doctor', entityId: doctorId });
  }

  override scope<Entity extends OfDoctor>(
    query: SelectQueryBuilder<Entity>,
    actor: Actor,
  ): SelectQueryBuilder<Entity> {
    return actor.role === 'admin'
      ? query
      : query.andWhere(`${query.alias}.doctorId = :own`, { own: actor.doctorId });
  }
}
