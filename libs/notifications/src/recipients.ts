import { Injectable } from '@nestjs/common';
import { Appointments } from '#libs/appointments';
import { appointmentOf } from './appointment-of.js';
import { Contacts, type Locale, PasswordResets, Registrations } from '#libs/identity';
import { type EventPayload } from '#libs/platform';
import { type RecipientKind } from './catalogue.js';

/** Where a mail goes and how its reader is addressed. */
export interface Addressee {
  email: string;
  locale: Locale;
  firstName: string;
  /** False for the owner of a closed account. */
  active: boolean;
}

/** Finds who is meant by an event, and later how they are reached. */
@Injectable()
export class Recipients {
  constructor(
    private readonly contacts: Contacts,
    private readonly registrations: Registrations,
    private readonly passwordResets: PasswordResets,
    private readonly appointments: Appointments,
  ) {}

  /** The ids of everybody whom an event's payload leads to. */
  async of(payload: EventPayload): Promise<Partial<Record<RecipientKind, string>>> {
    const appointment = await appointmentOf(this.appointments, payload);
    const before = appointment?.rescheduledFrom.at(-1)?.doctorId;
    return {
      registration: idIn(payload, 'registrationId'),
      account: idIn(payload, 'userId'),
      password_reset: idIn(payload, 'passwordResetId'),
      patient: appointment?.patientId,
      doctor: appointment?.doctorId,
      former_doctor: before === appointment?.doctorId ? undefined : before,
    };
  }

  /** The present address of a recipient; null when there is none any more. */
  async addressee(kind: RecipientKind, id: string): Promise<Addressee | null> {
    switch (kind) {
      case 'registration':
        return active(await this.registrations.recipient(id));
      case 'password_reset':
        return active(await this.passwordResets.recipient(id));
      case 'account':
        return this.contacts.ofUser(id);
      case 'patient':
        return this.contacts.ofPatient(id);
      case 'doctor':
      case 'former_doctor':
        return this.contacts.ofDoctor(id);
    }
  }
}

function idIn(payload: EventPayload, key: string): string | undefined {
  const id = payload[key];
  return typeof id === 'string' ? id : undefined;
}

const active = (recipient: Omit<Addressee, 'active'> | null): Addressee | null =>
  recipient && { ...recipient, active: true };
