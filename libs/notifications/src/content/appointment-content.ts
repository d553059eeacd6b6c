import { Injectable } from '@nestjs/common';
import { appointmentCalendar, Appointments, type AppointmentState } from '#libs/appointments';
import { type Locale } from '#libs/identity';
import { type PatientName, Patients } from '#libs/patients';
import { Clock, type EventPayload, type Mail, MailConfig } from '#libs/platform';
import { type ClinicEntry, Directory, type DoctorEntry } from '#libs/practice';
import { appointmentOf } from '../appointment-of.js';
import { Reminders } from '../reminders/reminders.js';
import { TEMPLATES, type TemplateName } from '../templates/index.js';
import { type Content, type Occasion, type Skipped } from './content.js';
import { dayAndTime, dayAndTimes, zoneName } from './local-time.js';
import { CALENDAR_TITLES, doctorTitle, nameIn, VISITS } from './wording.js';

interface Facts {
  appointment: AppointmentState;
  clinic: ClinicEntry;
  doctor: DoctorEntry;
  patient: PatientName;
}

/** What mails about an appointment say, and the calendar part that keeps the reader's calendar in step. */
@Injectable()
export class AppointmentContent {
  constructor(
    private readonly appointments: Appointments,
    private readonly directory: Directory,
    private readonly patients: Patients,
    private readonly reminders: Reminders,
    private readonly config: MailConfig,
    private readonly clock: Clock,
  ) {}

  async of(occasion: Occasion): Promise<Content | Skipped> {
    const facts = await this.facts(occasion.context);
    if (!facts) return { skip: 'appointment_gone' };
    const { appointment } = facts;
    if (TEMPLATES[occasion.template].calendar === 'REQUEST' && appointment.endsAt <= this.clock.now())
      return { skip: 'appointment_over' };
    if (!isAsReminded(appointment, occasion.context.startsAt, this.clock.now()))
      return { skip: 'appointment_changed' };
    if (occasion.channel === 'email' && (await this.reminders.isSuperseded(occasion.context)))
      return { skip: 'reminder_superseded' };
    const values = this.values(facts, occasion);
    const calendar = this.calendar(occasion, facts, values);
    return {
      values,
      patientId: appointment.patientId,
      usefulUntil: nextStart(appointment, this.clock.now()),
      ...(calendar ? { calendar } : {}),
    };
  }

  private async facts(event: EventPayload): Promise<Facts | null> {
    const appointment = await appointmentOf(this.appointments, event);
    if (!appointment) return null;
    const clinic = await this.directory.clinic(appointment.clinicId);
    const doctor = await this.directory.doctor(appointment.doctorId);
    const patient = await this.patients.nameOf(appointment.patientId);
    return clinic && doctor && patient ? { appointment, clinic, doctor, patient } : null;
  }

  private values(
    { appointment, clinic, doctor, patient }: Facts,
    { addressee: { locale }, recipient }: Occasion,
  ): Content['values'] {
    const { startsAt, endsAt, cancellation, visitType } = appointment;
    const former = appointment.rescheduledFrom.at(-1);
    const deadline = new Date(startsAt.getTime() - clinic.cancellationWindowHours * 3_600_000);
    const open = appointment.status === 'booked' && deadline > this.clock.now();
    const online = visitType === 'online';
    return {
      when: dayAndTimes(startsAt, endsAt, clinic.timeZone, locale),
      start: dayAndTime(startsAt, clinic.timeZone, locale),
      zone: zoneName(startsAt, clinic.timeZone, locale),
      before: former
        ? dayAndTimes(new Date(former.startsAt), new Date(former.endsAt), clinic.timeZone, locale)
        : '',
      changeUntil: open ? dayAndTime(deadline, clinic.timeZone, locale) : '',
      doctor: doctorTitle(locale) + nameIn(doctor, locale),
      patient: nameIn(patient, locale),
      // Somebody reads it in the place of the patient, and may have several dependents.
      dependent: recipient.kind === 'account' ? nameIn(patient, locale) : '',
      clinic: (locale === 'ar' && clinic.nameAr) || clinic.name,
      address: online ? '' : (clinic.address ?? ''),
      phone: clinic.phone ?? '',
      visit: VISITS[locale][visitType],
      cancelled: appointment.status === 'cancelled' ? 'yes' : '',
      cancelReason: cancellation?.reason ?? '',
    };
  }

  /** Nothing to enter if it was cancelled before the mail was written: the mail says so. */
  private calendar(
    { template, addressee }: Occasion,
    { appointment }: Facts,
    values: Content['values'],
  ): Mail['calendar'] {
    const method = TEMPLATES[template].calendar;
    if (!method || (method === 'REQUEST' && appointment.status === 'cancelled')) return undefined;
    const { name, address } = this.config.sender;
    const content = appointmentCalendar({
      appointment: method === 'CANCEL' ? { ...appointment, status: 'cancelled' } : appointment,
      summary: titleOf(template, addressee.locale, values),
      location: [values.clinic, values.address || values.visit].filter(Boolean).join(', '),
      stamp: this.clock.now(),
      invitation: {
        organizer: { name: name || address, email: address },
        attendee: { name: addressee.firstName, email: addressee.email },
      },
    });
    return { method, content };
  }
}

/** When somebody would come next, at the time that it has or at the one that it had. */
function nextStart({ startsAt, rescheduledFrom }: AppointmentState, now: Date): Date {
  const former = new Date(rescheduledFrom.at(-1)?.startsAt ?? startsAt);
  return former > now && former < startsAt ? former : startsAt;
}

/** Nobody is reminded of what is off, over, or at another time. */
function isAsReminded({ status, startsAt }: AppointmentState, remindedOf: unknown, now: Date): boolean {
  if (typeof remindedOf !== 'string') return true;
  return status === 'booked' && startsAt.toISOString() === remindedOf && startsAt > now;
}

function titleOf(template: TemplateName, locale: Locale, values: Content['values']): string {
  const other = template.startsWith('doctor_') ? values.patient : values.doctor;
  return `${CALENDAR_TITLES[locale]}: ${other ?? ''}`;
}
