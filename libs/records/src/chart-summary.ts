import { Injectable } from '@nestjs/common';
import { type NextAppointment, NextAppointments } from '#libs/appointments';
import { AuditLog } from '#libs/audit';
import { type Ground, PatientAccess, type PatientName, Patients } from '#libs/patients';
import { type Actor, Clock, NotFound } from '#libs/platform';
import { ChartExtracts, type KnownAllergy, type KnownCondition, type LatestValue } from './chart-extracts.js';
import { type ActiveMedication, Medications } from './medications.js';

/** A chart on one page. */
export interface Summary {
  patient: PatientName & { id: string; dateOfBirth: string; ageYears: number; sex: string };
  allergies: KnownAllergy[];
  conditions: KnownCondition[];
  /** Null where the guardianship does not reach so far. */
  medications: ActiveMedication[] | null;
  vitals: LatestValue[];
  labs: LatestValue[];
  /** Null when there is none, or the guardianship does not reach so far. */
  nextAppointment: NextAppointment | null;
}

/** What one has to know of a patient at a glance, in one query for each part of it. */
@Injectable()
export class ChartSummary {
  constructor(
    private readonly access: PatientAccess,
    private readonly patients: Patients,
    private readonly extracts: ChartExtracts,
    private readonly medications: Medications,
    private readonly appointments: NextAppointments,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound when the patient is absent or not the actor's to see
   * @throws BreakGlassRequired for an admin who has not broken the glass
   */
  async of(actor: Actor, patientId: string): Promise<Summary> {
    const ground = await this.access.assert(actor, patientId, 'records');
    const [person, allergies, conditions, latest, medications, nextAppointment] = await Promise.all([
      this.patients.person(patientId),
      this.extracts.allergies(actor, patientId),
      this.extracts.conditions(actor, patientId),
      this.extracts.latest(actor, patientId),
      this.whereReaches(actor, patientId, 'prescriptions', ground, () => this.medications.active(patientId)),
      this.whereReaches(actor, patientId, 'appointments', ground, () => this.appointments.of(patientId)),
    ]);
    if (!person) throw new NotFound();
    await this.auditLog.record({
      action: 'patient.summary_read',
      entityType: 'patient',
      entityId: patientId,
      patientId,
      details: { ground },
    });
    const { nationalId: _, ...known } = person;
    return {
      patient: { id: patientId, ...known, ageYears: ageAt(person.dateOfBirth, this.clock.now()) },
      allergies,
      conditions,
      medications,
      vitals: latest.filter(({ kind }) => kind === 'vital_signs'),
      labs: latest.filter(({ kind }) => kind === 'lab_result'),
      nextAppointment,
    };
  }

  /** A guardian may have the records of a dependent, but not what else a summary shows. */
  private async whereReaches<T>(
    actor: Actor,
    patientId: string,
    scope: 'prescriptions' | 'appointments',
    ground: Ground,
    read: () => Promise<T>,
  ): Promise<T | null> {
    if (ground === 'guardian' && !(await this.access.groundFor(actor, patientId, scope))) return null;
    return read();
  }
}

/** Completed years. */
function ageAt(dateOfBirth: string, now: Date): number {
  const today = now.toISOString().slice(0, 10);
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}
