import { Injectable } from '@nestjs/common';
import { type Actor, type FileReaders, type FileSubject, FileUse, Transaction } from '#libs/platform';
import { ConsultationPolicy } from './consultation.policy.js';
import { type SenderRole } from './message.js';
import { CONSULTATION_MESSAGE } from './send-message.js';

interface MessageFile {
  fileId: string;
  consultationId: string;
  patientId: string;
  doctorId: string;
}

/** Who may read a file of a message is who may read the message. */
@Injectable()
@FileUse(CONSULTATION_MESSAGE)
export class MessageFileReaders implements FileReaders {
  constructor(
    private readonly transaction: Transaction,
    private readonly policy: ConsultationPolicy,
  ) {}

  async mayRead(actor: Actor, fileIds: readonly string[]): Promise<ReadonlyMap<string, FileSubject>> {
    const files = await this.transaction.rows<MessageFile>(
      `SELECT file_id AS "fileId", consultation_id AS "consultationId", patient_id AS "patientId", doctor_id AS "doctorId"
         FROM consultation_messages JOIN consultations ON consultations.id = consultation_id
        WHERE file_id = ANY ($1::uuid[]) AND deleted_at IS NULL`,
      [fileIds],
      'consultation_files_readable',
    );
    const roles = new Map<string, SenderRole | null>();
    for (const file of files)
      if (!roles.has(file.consultationId))
        roles.set(file.consultationId, await this.policy.roleOf(actor, file));
    return new Map(
      files.flatMap(({ fileId, consultationId, patientId }): [string, FileSubject][] => {
        const role = roles.get(consultationId);
        return role ? [[fileId, { patientId, ground: GROUNDS[role] }]] : [];
      }),
    );
  }
}

const GROUNDS: Readonly<Record<SenderRole, string>> = {
  doctor: 'consultation',
  patient: 'self',
  guardian: 'guardian',
};
