import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type VisitType } from '../visit-type.js';

/** A place, real or online, where doctors see patients by its rules and its clock. */
@Entity('clinics')
export class Clinic {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'name_ar', nullable: true })
  nameAr: string | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('text', { name: 'description_ar', nullable: true })
  descriptionAr: string | null;

  @Column('text', { name: 'logo_url', nullable: true })
  logoUrl: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  /** IANA name. */
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text', { name: 'visit_types', array: true })
  visitTypes: VisitType[];

  @Column('integer', { name: 'cancellation_window_hours' })
  cancellationWindowHours: number;

  @Column('integer', { name: 'booking_horizon_days' })
  bookingHorizonDays: number;

  @Column('integer', { name: 'min_notice_minutes' })
  minNoticeMinutes: number;

  /** How many minutes before an appointment its patient is reminded, each time. */
  @Column('integer', { name: 'reminder_minutes', array: true })
  reminderMinutes: number[];

  /** Since when it takes no new appointments. Clinics are never deleted. */
  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt: Date | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
