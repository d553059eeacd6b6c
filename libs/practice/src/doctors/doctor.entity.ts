import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** What is known of a doctor. The account is identity's; it names this profile. */
@Entity('doctors')
export class Doctor {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'first_name' })
  firstName: string;

  @Column('text', { name: 'last_name' })
  lastName: string;

  @Column('text', { name: 'first_name_ar', nullable: true })
  firstNameAr: string | null;

  @Column('text', { name: 'last_name_ar', nullable: true })
  lastNameAr: string | null;

  @Column('text')
  specialty: string;

  @Column('text', { array: true })
  languages: string[];

  /** For the administration only. */
  @Column('text', { name: 'licence_number', nullable: true })
  licenceNumber: string | null;

  /** Where the doctor works. */
  @Column('uuid', { name: 'clinic_ids', array: true })
  clinicIds: string[];

  @Column('text', { nullable: true })
  bio: string | null;

  @Column('text', { name: 'bio_ar', nullable: true })
  bioAr: string | null;

  @Column('text', { name: 'photo_url', nullable: true })
  photoUrl: string | null;

  /** An inactive doctor offers no slots; what is past stays. */
  @Column('boolean')
  active: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
