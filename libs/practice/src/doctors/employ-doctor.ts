import { Injectable } from '@nestjs/common';
import { Accounts, type Locale } from '#libs/identity';
import { newId, Transaction } from '#libs/platform';
import { type Doctor } from './doctor.entity.js';
import { type DoctorFields, Doctors } from './doctors.js';

/** A doctor who begins to work here. */
export interface NewDoctor extends Partial<DoctorFields> {
  email: string;
  firstName: string;
  lastName: string;
  specialty: string;
  locale?: Locale;
}

/** Makes the profile and the account of a doctor, and invites the doctor to set a password. */
@Injectable()
export class EmployDoctor {
  constructor(
    private readonly transaction: Transaction,
    private readonly doctors: Doctors,
    private readonly accounts: Accounts,
  ) {}

  /** @throws EmailTaken, UnknownClinic */
  async run({ email, locale, ...fields }: NewDoctor): Promise<Doctor> {
    return this.transaction.run(async () => {
      const doctorId = newId();
      const { firstName, lastName } = fields;
      await this.accounts.invite({
        email,
        role: 'doctor',
        firstName,
        lastName,
        locale: locale ?? 'en',
        doctorId,
      });
      return this.doctors.add(doctorId, fields);
    });
  }
}
