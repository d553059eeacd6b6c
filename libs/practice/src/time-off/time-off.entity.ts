import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time at which a doctor is away. It is made and removed, never changed. */
@Entity('time_off')
export class TimeOff {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'doctor_id' })
  doctorId: string;

  @Column('timestamptz', { name: 'starts_at' })
  startsAt: Date;

  @Column('timestamptz', { name: 'ends_at' })
  endsAt: Date;

  @Column('text')
  reason: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('integer')
  version: number;
}
