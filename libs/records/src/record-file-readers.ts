import { Injectable } from '@nestjs/common';
import { type Ground, PatientAccess } from '#libs/patients';
import { type Actor, Clock, type FileReaders, type FileSubject, FileUse, Transaction } from '#libs/platform';
import { MEDICAL_RECORD } from './record-files.js';
import { releasedBy } from './record.js';

interface RecordFile {
  fileId: string;
  patientId: string;
  /** Whether the record is released, stands, and has the file in its current version. */
  released: boolean;
}

/**
 * Who may read a file of a record is who may read what the record says. Patients read those of the current version of
 * what is released to them; doctors in care those of former versions too; admins only by breaking the glass.
 */
@Injectable()
@FileUse(MEDICAL_RECORD)
export class RecordFileReaders implements FileReaders {
  constructor(
    private readonly transaction: Transaction,
    private readonly access: PatientAccess,
    private readonly clock: Clock,
  ) {}

  async mayRead(actor: Actor, fileIds: readonly string[]): Promise<ReadonlyMap<string, FileSubject>> {
    const files = await this.transaction.rows<RecordFile>(
      `SELECT file_id AS "fileId", patient_id AS "patientId",
              coalesce(${releasedBy('$2')} AND file_id = ANY (file_ids), FALSE) AS released
         FROM record_files JOIN records ON records.id = record_id
        WHERE file_id = ANY ($1::uuid[])`,
      [fileIds, this.clock.now()],
      'record_files_readable',
    );
    const grounds = new Map<string, Ground | null>();
    for (const patientId of new Set(files.map((file) => file.patientId)))
      grounds.set(patientId, await this.access.groundFor(actor, patientId, 'records'));
    return new Map(
      files.flatMap(({ fileId, patientId, released }): [string, FileSubject][] => {
        const ground = grounds.get(patientId);
        return ground && (released || actor.role !== 'patient') ? [[fileId, { patientId, ground }]] : [];
      }),
    );
  }
}
