import { Injectable } from '@nestjs/common';
import { type Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { Transaction } from '../database/transaction.js';
import { FileNotFound } from './file-not-found.js';
import { FileUses } from './file-uses.js';
import { type MediaType } from './media-type.js';

/** What is known of a file whose content is stored. */
export interface FileDescription {
  id: string;
  name: string;
  mediaType: MediaType;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
  createdAt: Date;
}

/** A file, with what only the files themselves need to know. */
export interface StoredFile extends FileDescription {
  /** The account that uploaded it. */
  ownerId: string;
  storageKey: string;
  /** Name of the use that it is attached to. */
  attachedTo: string | null;
}

/** A size fits into a number (the limit sees to it), but pg gives a bigint as text. */
const COLUMNS = `id, owner_id AS "ownerId", name, media_type AS "mediaType", size::integer AS size, sha256,
  storage_key AS "storageKey", created_at AS "createdAt", attached_to AS "attachedTo"`;
const THERE = 'stored_at IS NOT NULL AND forgotten_at IS NULL';

/** The files that are stored, for the libraries that attach them to something. */
@Injectable()
export class Files {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly uses: FileUses,
  ) {}

  /** A file by its id, whoever asks: who may is for the caller to decide. */
  async one(id: string): Promise<StoredFile | null> {
    const [file] = await this.transaction.rows<StoredFile>(
      `SELECT ${COLUMNS} FROM files WHERE id = $1 AND ${THERE}`,
      [id],
      'file_one',
    );
    return file ?? null;
  }

  /** What to show of files, by their ids, whoever asks; ids that are unknown are left out. */
  async describe(ids: readonly string[]): Promise<Map<string, FileDescription>> {
    if (ids.length === 0) return new Map();
    const rows = await this.transaction.rows<FileDescription>(
      `SELECT id, name, media_type AS "mediaType", size::integer AS size, sha256, created_at AS "createdAt"
         FROM files WHERE id = ANY($1::uuid[]) AND ${THERE}`,
      [ids],
      'files_describe',
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /**
   * Gives files of the actor to a use, in the transaction in hand. A file is attached once, to one thing; from
   * then on the use alone says who may read it.
   *
   * @throws FileNotFound (422, with `/fileIds/N`) for each that is unknown, not the actor's, or attached already
   */
  async attach(actor: Actor, ids: readonly string[], use: string): Promise<void> {
    if (ids.length === 0) return;
    this.uses.of(use);
    await this.transaction.run(async () => {
      // In the order of the ids, so that two who want the same files do not wait for each other in a circle.
      const rows = await this.transaction.rows<{ id: string }>(
        `WITH mine AS MATERIALIZED (
           SELECT id FROM files
            WHERE id = ANY($1::uuid[]) AND owner_id = $2 AND attached_at IS NULL AND ${THERE}
            ORDER BY id FOR UPDATE)
         UPDATE files SET attached_at = $3, attached_to = $4 FROM mine WHERE files.id = mine.id RETURNING files.id`,
        [ids, actor.userId, this.clock.now(), use],
        'files_attach',
      );
      const attached = new Set(rows.map(({ id }) => id));
      const seen = new Set<string>();
      // The same file twice in one list would be attached twice.
      const refused = ids.flatMap((id, index) =>
        attached.has(id) && !seen.has(id) && seen.add(id) ? [] : [index],
      );
      if (refused.length > 0) throw new FileNotFound(refused);
    });
  }

  /**
   * Lets go of files of a use, in the transaction in hand: from then on nobody reads them, not even their owners, and
   * the next run of `files.forget_orphans` takes them away. Those of other uses stay.
   */
  async release(ids: readonly string[], use: string): Promise<void> {
    if (ids.length === 0) return;
    await this.transaction.rows(
      `UPDATE files SET attached_at = NULL, attached_to = NULL, forgotten_at = $3
        WHERE id = ANY($1::uuid[]) AND attached_to = $2`,
      [ids, use, this.clock.now()],
      'files_release',
    );
  }
}
