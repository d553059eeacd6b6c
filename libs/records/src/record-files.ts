import { Injectable } from '@nestjs/common';
import { type Actor, FileNotFound, Files, Transaction } from '#libs/platform';

/** The name under which records hold files. */
export const MEDICAL_RECORD = 'medical_record';

/** Attaches files to records, for ever: a file that an edit takes off stays with the versions that had it. */
@Injectable()
export class RecordFiles {
  constructor(
    private readonly transaction: Transaction,
    private readonly files: Files,
  ) {}

  /**
   * Sees to it that a record, whose row is written, may have all of these files.
   *
   * @throws FileNotFound (422, with `/fileIds/N`) for each that is neither the record's nor free and the actor's
   */
  async attach(actor: Actor, recordId: string, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    const rows = await this.transaction.rows<{ fileId: string }>(
      'SELECT file_id AS "fileId" FROM record_files WHERE record_id = $1',
      [recordId],
      'record_files_of_record',
    );
    const known = new Set(rows.map(({ fileId }) => fileId));
    // Where each new one stands in the list that the client sent, because the refusal points there.
    const fresh = [...fileIds.keys()].filter((index) => !known.has(fileIds[index] as string));
    const ids = fresh.map((index) => fileIds[index] as string);
    try {
      await this.files.attach(actor, ids, MEDICAL_RECORD);
    } catch (error) {
      if (!(error instanceof FileNotFound)) throw error;
      throw new FileNotFound(
        error.fields.map(({ pointer }) => fresh[Number(pointer.split('/')[2])] as number),
      );
    }
    await this.transaction.rows(
      'INSERT INTO record_files (file_id, record_id) SELECT unnest($1::uuid[]), $2',
      [ids, recordId],
      'record_files_attach',
    );
  }
}
