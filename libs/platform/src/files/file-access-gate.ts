import { Injectable } from '@nestjs/common';
import { type Actor } from '../access/actor.js';
import { Hidden, NotFound } from '../errors/domain-error.js';
import { FileAccessLog } from './file-access-log.js';
import { type OpenedLink } from './file-links.js';
import { type FileSubject } from './file-use.js';
import { FileUses } from './file-uses.js';
import { Files, type StoredFile } from './files.js';

/** The gate before every content: a file is its owner's until it is attached, and then its use decides. */
@Injectable()
export class FileAccessGate {
  constructor(
    private readonly files: Files,
    private readonly uses: FileUses,
    private readonly log: FileAccessLog,
  ) {}

  /**
   * Lets the actor through to a file, and notes it.
   *
   * @throws NotFound when there is none, or it is not the actor's to read
   */
  async enter(actor: Actor, id: string, access: 'read' | 'linked'): Promise<StoredFile> {
    const file = await this.files.one(id);
    const subject = file && (await this.subjectFor(actor, file));
    if (!file) throw new NotFound();
    if (!subject) throw new Hidden({ entityType: 'file', entityId: id });
    await this.log.note(access, file, subject);
    return file;
  }

  /**
   * Lets whoever holds a link through to its file, and notes it. What the issuer may not read any more, the link
   * does not open either: a right that is taken away ends at once.
   *
   * @throws NotFound when the file is not there, or not the issuer's to read any more
   */
  async enterByLink({ fileId, issuer }: OpenedLink): Promise<StoredFile> {
    const file = await this.files.one(fileId);
    const subject = file && (await this.subjectFor(issuer, file));
    if (!file || !subject) throw new NotFound();
    await this.log.note('read_by_link', file, { ...subject, linkedBy: issuer.userId });
    return file;
  }

  /** What the access is noted with, or null if there is to be none. */
  private async subjectFor(actor: Actor, file: StoredFile): Promise<FileSubject | null> {
    if (file.attachedTo === null)
      return file.ownerId === actor.userId ? { patientId: actor.patientId, ground: 'owner' } : null;
    const readable = await this.uses.of(file.attachedTo).mayRead(actor, [file.id]);
    if (!readable.has(file.id)) return null;
    return ('get' in readable && readable.get(file.id)) || { patientId: null };
  }
}
