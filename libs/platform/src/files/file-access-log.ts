import { type FileSubject } from './file-use.js';
import { type StoredFile } from './files.js';

/** What was done with a file. `linked`: a link was given out; `read_by_link`: somebody came with one. */
export type FileAccess = 'uploaded' | 'read' | 'linked' | 'read_by_link';

/** Notes who had what to do with a file, before the answer is sent. The audit library provides the real one. */
export abstract class FileAccessLog {
  /** Who acts is known from the request; nobody, where a link was enough. */
  abstract note(
    access: FileAccess,
    file: StoredFile,
    subject: (FileSubject & { linkedBy?: string | null }) | null,
  ): Promise<void>;
}
