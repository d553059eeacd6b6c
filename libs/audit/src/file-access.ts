import { Injectable } from '@nestjs/common';
import { type FileAccess, FileAccessLog, type FileSubject, type StoredFile } from '#libs/platform';
import { AuditLog } from './audit-log.js';

const ACTIONS: Readonly<Record<FileAccess, string>> = {
  uploaded: 'file.uploaded',
  read: 'file.read',
  linked: 'file.linked',
  read_by_link: 'file.read',
};

/** Writes down who uploaded, read or gave out a link to which file. */
@Injectable()
export class FileAccessInAudit extends FileAccessLog {
  constructor(private readonly audit: AuditLog) {
    super();
  }

  async note(
    access: FileAccess,
    file: StoredFile,
    subject: (FileSubject & { linkedBy?: string | null }) | null,
  ): Promise<void> {
    await this.audit.record({
      action: ACTIONS[access],
      entityType: 'file',
      entityId: file.id,
      patientId: subject?.patientId ?? null,
      details: {
        ...(subject?.ground === undefined ? {} : { ground: subject.ground }),
        ...(file.attachedTo === null ? {} : { use: file.attachedTo }),
        ...(access === 'read_by_link' ? { linkedBy: subject?.linkedBy ?? null } : {}),
      },
    });
  }
}
