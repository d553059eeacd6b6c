import { Injectable } from '@nestjs/common';
import { Appointments } from '#libs/appointments';
import { Responders } from '#libs/emergencies';
import { Contacts, type Locale, PasswordResets, Registrations } from '#libs/identity';
import { type GuardianScope, Patients } from '#libs/patients';
import { type EventPayload } from '#libs/platform';
import { appointmentOf } from './appointment-of.js';
import { type RecipientKind } from './catalogue-entry.js';

/** Somebody who is told: as whom, and the id in that capacity. */
export interface Recipient {
  kind: Exclude<
    RecipientKind,
    'guardian' | 'admins' | 'on_duty' | 'all_doctors' | 'all_guardians' | 'patient_and_requester'
  >;
  id: string;
}

/** Where a message goes and how its reader is addressed. */
export interface Addressee {
  /** The account; null for whoever has none yet. */
  userId: string | null;
  /** The profile of somebody who is a patient. */
  patientId: string | null;
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
    private readonly patients: Patients,
    private readonly responders: Responders,
  ) {}

  /**
   * Everybody whom an event's payload leads to in this capacity.
   *
   * @param scope what a guardian must be allowed, to be told in the place of a patient without an account
   */
  async of(to: RecipientKind, payload: EventPayload, scope: GuardianScope): Promise<Recipient[]> {
    switch (to) {
      case 'registration':
        return one(to, payload.registrationId);
      case 'account':
        return one(to, payload.userId);
      case 'password_reset':
        return one(to, payload.passwordResetId);
      case 'guardian':
        return one('account', payload.guardianId);
      case 'admins':
        return (await this.contacts.admins()).map(({ userId }) => ({ kind: 'account', id: userId }));
      case 'on_duty':
        return doctors(await this.responders.onDuty());
      case 'all_doctors':
        return doctors(await this.responders.allDoctors());
      case 'patient':
        return this.patientOrGuardians(payload, scope);
      case 'patient_and_requester':
        return this.withRequester(payload, scope);
      case 'all_guardians':
        return this.guardians(payload.patientId, scope);
      case 'doctor':
      case 'former_doctor':
        return this.doctor(to, payload);
    }
  }

  /** The present address of a recipient; null when there is none any more. */
  async addressee(kind: Recipient['kind'], id: string): Promise<Addressee | null> {
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

  /** The telephone number that somebody has given; only patients do. */
  async phoneOf({ patientId }: Addressee): Promise<string | null> {
    return patientId === null ? null : this.patients.phoneOf(patientId);
  }

  private async patientOrGuardians(payload: EventPayload, scope: GuardianScope): Promise<Recipient[]> {
    const patientId = payload.patientId ?? (await appointmentOf(this.appointments, payload))?.patientId;
    if (typeof patientId !== 'string') return [];
    if (await this.contacts.ofPatient(patientId)) return one('patient', patientId);
    return this.guardians(patientId, scope);
  }

  /** Whoever asked for something in the patient's place is told too, as long as they may still act. */
  private async withRequester(payload: EventPayload, scope: GuardianScope): Promise<Recipient[]> {
    const recipients = await this.patientOrGuardians(payload, scope);
    const guardians = await this.guardians(payload.patientId, scope);
    const requester = guardians.find(({ id }) => id === payload.requestedById);
    const isTold = recipients.some(({ kind, id }) => kind === requester?.kind && id === requester.id);
    return requester && !isTold ? [...recipients, requester] : recipients;
  }

  private async guardians(patientId: unknown, scope: GuardianScope): Promise<Recipient[]> {
    if (typeof patientId !== 'string') return [];
    const guardians = await this.patients.guardiansOf(patientId);
    return guardians
      .filter(({ scopes }) => scopes.includes(scope))
      .map(({ userId }) => ({ kind: 'account', id: userId }));
  }

  private async doctor(to: 'doctor' | 'former_doctor', payload: EventPayload): Promise<Recipient[]> {
    if (to === 'doctor' && payload.doctorId !== undefined) return one(to, payload.doctorId);
    const appointment = await appointmentOf(this.appointments, payload);
    const before = appointment?.rescheduledFrom.at(-1)?.doctorId;
    if (to === 'doctor') return one(to, appointment?.doctorId);
    return before === appointment?.doctorId ? [] : one(to, before);
  }
}

const one = (kind: Recipient['kind'], id: unknown): Recipient[] =>
  typeof id === 'string' ? [{ kind, id }] : [];

const doctors = (ids: readonly string[]): Recipient[] => ids.map((id) => ({ kind: 'doctor', id }));

const active = (recipient: Omit<Addressee, 'active' | 'userId' | 'patientId'> | null): Addressee | null =>
  recipient && { ...recipient, userId: null, patientId: null, active: true };
