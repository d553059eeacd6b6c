import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { type Sex } from '#libs/identity';

export const BLOOD_TYPES = ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-'] as const;
export type BloodType = (typeof BLOOD_TYPES)[number];
export const MARITAL_STATUSES = ['single', 'married', 'divorced', 'widowed'] as const;
export type MaritalStatus = (typeof MARITAL_STATUSES)[number];

/** Whom to tell when something happens to the patient. */
export interface EmergencyContact {
  name: string;
  relation: string;
  phone: string;
}

/** What heads the chart: who somebody is, and how they are reached. */
export interface PatientProfile {
  firstName: string;
  middleName: string | null;
  lastName: string;
  firstNameAr: string | null;
  middleNameAr: string | null;
  lastNameAr: string | null;
  /** `YYYY-MM-DD` */
  dateOfBirth: string;
  sex: Sex;
  nationalId: string | null;
  phone: string | null;
  bloodType: BloodType | null;
  maritalStatus: MaritalStatus | null;
  isStudent: boolean;
  emergencyContacts: EmergencyContact[];
}

/** Fields that stand on an identity document. */
export const IDENTITY_FIELDS = ['dateOfBirth', 'sex', 'nationalId'] as const;

/** A patient. */
@Entity('patients')
export class Patient implements PatientProfile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'first_name' })
  firstName: string;

  @Column('text', { name: 'middle_name', nullable: true })
  middleName: string | null;

  @Column('text', { name: 'last_name' })
  lastName: string;

  @Column('text', { name: 'first_name_ar', nullable: true })
  firstNameAr: string | null;

  @Column('text', { name: 'middle_name_ar', nullable: true })
  middleNameAr: string | null;

  @Column('text', { name: 'last_name_ar', nullable: true })
  lastNameAr: string | null;

  @Column('date', { name: 'date_of_birth' })
  dateOfBirth: string;

  @Column('text')
  sex: Sex;

  @Column('text', { name: 'national_id', nullable: true })
  nationalId: string | null;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { name: 'blood_type', nullable: true })
  bloodType: BloodType | null;

  @Column('text', { name: 'marital_status', nullable: true })
  maritalStatus: MaritalStatus | null;

  @Column('boolean', { name: 'is_student' })
  isStudent: boolean;

  @Column('jsonb', { name: 'emergency_contacts' })
  emergencyContacts: EmergencyContact[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  version: number;

  /** Takes over what is another value than before; returns the names of those. */
  change(changes: Partial<PatientProfile>): (keyof PatientProfile)[] {
    const changed = (Object.keys(changes) as (keyof PatientProfile)[]).filter(
      (name) => changes[name] !== undefined && JSON.stringify(this[name]) !== JSON.stringify(changes[name]),
    );
    Object.assign(this, Object.fromEntries(changed.map((name) => [name, changes[name]])));
    return changed;
  }
}
