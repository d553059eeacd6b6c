import { randomBytes } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import { type Actor } from '../access/actor.js';
import { Clock } from '../clock/clock.js';
import { newId } from '../database/id.js';
import { Transaction } from '../database/transaction.js';
import { messageOf } from '../errors/message-of.js';
import { FileAccessLog } from './file-access-log.js';
import { FileMeter } from './file-meter.js';
import { fileName } from './file-name.js';
import { type StoredFile } from './files.js';
import { FileStorage } from './storage/file-storage.js';

/** A file that is about to come. */
export interface IncomingFile {
  /** As the client calls it. */
  name: string | undefined;
  content: AsyncIterable<Buffer>;
  /** Waits until nothing more can be wrong with what was sent, and throws if something is. */
  ended: () => Promise<void>;
}

/** Takes a file in while it comes. Whatever goes wrong, nothing of it stays. */
@Injectable()
export class ReceiveFile {
  private readonly logger = new Logger(ReceiveFile.name);

  constructor(
    private readonly storage: FileStorage,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly log: FileAccessLog,
  ) {}

  /**
   * The row comes first: should this process die on the way, it tells `files.forget_orphans` what to look for.
   *
   * @throws FileTooLarge, FileTypeNotAllowed, FileEmpty, and what `incoming` throws
   */
  async receive(actor: Actor, incoming: IncomingFile): Promise<StoredFile> {
    const id = newId();
    const storageKey = randomBytes(16).toString('hex');
    const createdAt = this.clock.now();
    await this.transaction.rows(
      'INSERT INTO files (id, owner_id, storage_key, created_at) VALUES ($1, $2, $3, $4)',
      [id, actor.userId, storageKey, createdAt],
      'file_begin',
    );
    try {
      const meter = new FileMeter();
      await pipeline(incoming.content, meter, (chunks: AsyncIterable<Buffer>) =>
        this.storage.write(storageKey, chunks),
      );
      await incoming.ended();
      const measured = meter.measured();
      const file: StoredFile = {
        id,
        ...measured,
        name: fileName(incoming.name, measured.mediaType),
        createdAt,
        ownerId: actor.userId ?? '',
        storageKey,
        attachedTo: null,
      };
      await this.keep(actor, file);
      return file;
    } catch (error) {
      await this.forget(id, storageKey);
      throw error;
    }
  }

  private keep(actor: Actor, file: StoredFile): Promise<void> {
    return this.transaction.run(async () => {
      await this.transaction.rows(
        'UPDATE files SET name = $2, media_type = $3, size = $4, sha256 = $5, stored_at = $6 WHERE id = $1',
        [file.id, file.name, file.mediaType, file.size, file.sha256, this.clock.now()],
        'file_keep',
      );
      await this.log.note('uploaded', file, { patientId: actor.patientId });
    });
  }

  /** What fails here is left to `files.forget_orphans`; the first error is the one to tell. */
  private async forget(id: string, storageKey: string): Promise<void> {
    try {
      await this.storage.delete(storageKey);
      await this.transaction.rows('DELETE FROM files WHERE id = $1', [id], 'file_forget');
    } catch (error) {
      this.logger.warn(`What was left of an upload stays until it is cleaned up: ${messageOf(error)}`);
    }
  }
}
