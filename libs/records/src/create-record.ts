import { Injectable } from '@nestjs/common';
import { Appointments } from '#libs/appointments';
import { PatientAccess } from '#libs/patients';
import { type Actor, Clock, Forbidden, newId, Transaction } from '#libs/platform';
import { type RecordKind } from './content/record-kind.js';
import { MedicalRecord } from './medical-record.js';
import { RecordFiles } from './record-files.js';
import { type RecordState } from './record.js';
import { RecordAppointmentUnknown, ReleaseContradictory } from './record.errors.js';
import { RecordStore } from './record-store.js';

/** What a doctor writes into a chart. */
export interface NewRecord {
  kind: RecordKind;
  title: string;
  effectiveAt: Date;
  appointmentId?: string;
  content: object;
  fileIds?: string[];
  /** At once unless it is held, or a time is given. */
  release?: 'immediate' | 'held';
  releaseAt?: Date;
}

/** Writes a record into the chart of a patient in care. */
@Injectable()
export class CreateRecord {
  constructor(
    private readonly transaction: Transaction,
    private readonly access: PatientAccess,
    private readonly appointments: Appointments,
    private readonly files: RecordFiles,
    private readonly store: RecordStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws NotFound when the patient is absent or not in the actor's care
   * @throws ValidationFailed, RecordInFuture, RecordAppointmentUnknown, ReleaseContradictory, FileNotFound
   */
  async create(actor: Actor, patientId: string, wish: NewRecord): Promise<RecordState> {
    const { userId, doctorId } = actor;
    if (!userId || !doctorId) throw new Forbidden();
    return this.transaction.run(async () => {
      await this.access.assert(actor, patientId, 'records');
      const now = this.clock.now();
      const { kind, title, effectiveAt, content, appointmentId = null, fileIds = [] } = wish;
      const change = MedicalRecord.create(
        {
          id: newId(),
          patientId,
          kind,
          title,
          effectiveAt,
          authorId: userId,
          authorDoctorId: doctorId,
          responsibleDoctorId: await this.responsible(doctorId, patientId, appointmentId),
          appointmentId,
          releaseAt: releaseOf(wish, now),
          fileIds,
        },
        content,
        now,
      );
      await this.store.save(actor, change);
      await this.files.attach(actor, change.state.id, fileIds);
      return change.state;
    });
  }

  /** Who answers for it: whose visit it was, else who wrote it. */
  private async responsible(author: string, patientId: string, appointmentId: string | null) {
    if (appointmentId === null) return author;
    const appointment = await this.appointments.detail(appointmentId);
    if (appointment?.patientId !== patientId || appointment.status === 'cancelled')
      throw new RecordAppointmentUnknown();
    return appointment.doctorId;
  }
}

function releaseOf({ release, releaseAt }: NewRecord, now: Date): Date | null {
  if (release === 'immediate' && releaseAt) throw new ReleaseContradictory();
  if (releaseAt) return releaseAt > now ? releaseAt : now;
  return release === 'held' ? null : now;
}
