import { Injectable } from '@nestjs/common';
import { PatientAccess } from '#libs/patients';
import { type Actor, Clock, Transaction } from '#libs/platform';
import { asOf, CONSULTATION_COLUMNS, type ConsultationState } from './consultation.js';
import { type Message } from './message.js';
import { Messages } from './messages.js';

/** Where a consultation stands, without who reads it. */
export type RoomHead = Pick<ConsultationState, 'id' | 'status' | 'lastSeq' | 'patientId' | 'doctorId'>;

/** Somebody who sits in the room of a consultation. */
export interface Seat {
  consultationId: string;
  actor: Actor;
}

/** What the rooms of a process ask again and again, for all of them at once. Nobody is asked who wants to know. */
@Injectable()
export class RoomWatch {
  constructor(
    private readonly transaction: Transaction,
    private readonly messages: Messages,
    private readonly access: PatientAccess,
    private readonly clock: Clock,
  ) {}

  /** Where these consultations stand now; those that do not exist are left out. */
  async heads(ids: readonly string[]): Promise<RoomHead[]> {
    if (ids.length === 0) return [];
    const rows = await this.transaction.rows<ConsultationState>(
      `SELECT ${CONSULTATION_COLUMNS} FROM consultations WHERE id = ANY ($1::uuid[])`,
      [ids],
      'consultation_heads',
    );
    const now = this.clock.now();
    return rows.map((stored) => {
      const { id, status, lastSeq, patientId, doctorId } = asOf(stored, now);
      return { id, status, lastSeq, patientId, doctorId };
    });
  }

  /** What follows a message, in order. */
  async messagesAfter(consultationId: string, seq: number, limit: number): Promise<Message[]> {
    return (await this.messages.after(consultationId, seq, limit)).messages;
  }

  /** For each seat whether its actor still takes part: by the same rule as `ConsultationPolicy`, in one statement. */
  async stillIn(seats: readonly Seat[]): Promise<boolean[]> {
    if (seats.length === 0) return [];
    const values: unknown[] = [
      JSON.stringify(
        seats.map(({ consultationId, actor }, place) => ({
          place,
          consultation_id: consultationId,
          user_id: actor.role === 'patient' ? actor.userId : null,
          patient_id: actor.role === 'patient' ? actor.patientId : null,
          doctor_id: actor.role === 'doctor' ? actor.doctorId : null,
        })),
      ),
    ];
    const guards = this.access.guards('seat.user_id', 'room.patient_id', 'consultations', values);
    const rows = await this.transaction.rows<{ place: number }>(
      `SELECT place FROM jsonb_to_recordset($1::jsonb) AS seat (place integer, consultation_id uuid, user_id uuid, patient_id uuid, doctor_id uuid)
         JOIN consultations AS room ON room.id = seat.consultation_id
        WHERE room.doctor_id = seat.doctor_id OR room.patient_id = seat.patient_id OR ${guards}`,
      values,
      'consultation_seats',
    );
    const kept = new Set(rows.map(({ place }) => place));
    return seats.map((_, place) => kept.has(place));
  }
}
