import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** The roles that an account can have; one each. */
export const USER_ROLES = ['patient', 'doctor', 'admin'] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** The languages that people are addressed in. */
export const LOCALES = ['en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** What may be changed of an account. */
export interface AccountChanges {
  firstName?: string;
  lastName?: string;
  locale?: Locale;
  email?: string;
}

/** An account. */
@Entity('users')
export class User {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  role: UserRole;

  @Column('text')
  locale: Locale;

  @Column('text', { name: 'first_name' })
  firstName: string;

  @Column('text', { name: 'last_name' })
  lastName: string;

  @Column('boolean')
  active: boolean;

  @Column('uuid', { name: 'patient_id', nullable: true })
  patientId: string | null;

  @Column('uuid', { name: 'doctor_id', nullable: true })
  doctorId: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  version: number;

  /** Takes over what is another value than before; returns the names of those. */
  change(changes: AccountChanges): string[] {
    const changed = Object.entries(changes).filter(
      ([name, value]) => value !== undefined && this[name as keyof AccountChanges] !== value,
    );
    Object.assign(this, Object.fromEntries(changed));
    return changed.map(([name]) => name);
  }
}
