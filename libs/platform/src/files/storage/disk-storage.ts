import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable } from 'node:stream';
import { type ByteRange, FileStorage } from './file-storage.js';

const OWNER_ONLY = { directory: 0o700, file: 0o600 };

/** Files in a directory, two levels deep, so that no directory grows without end. */
export class DiskStorage extends FileStorage {
  constructor(private readonly directory: string) {
    super();
  }

  async write(key: string, chunks: AsyncIterable<Buffer>): Promise<void> {
    const path = this.pathOf(key);
    const unfinished = unfinishedOf(path);
    await mkdir(dirname(path), { recursive: true, mode: OWNER_ONLY.directory });
    try {
      const file = await open(unfinished, 'wx', OWNER_ONLY.file);
      try {
        for await (const chunk of chunks) await file.writeFile(chunk);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(unfinished, path);
      await syncDirectory(dirname(path));
    } catch (error) {
      await this.delete(key);
      throw error;
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable | null> {
    try {
      const file = await open(this.pathOf(key), 'r');
      return file.createReadStream({ ...range });
    } catch (error) {
      if (isAbsent(error)) return null;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    const path = this.pathOf(key);
    await rm(path, { force: true });
    await rm(unfinishedOf(path), { force: true });
  }

  private pathOf(key: string): string {
    // Keys are made here and never come from outside; one that could leave the directory is a fault of ours.
    if (!/^[0-9a-f]{32}$/.test(key)) throw new Error('This is no key of a file.');
    return join(this.directory, key.slice(0, 2), key.slice(2, 4), key);
  }
}

/** Beside the finished file, so that renaming it is one step, and named for it, so that it is found again. */
const unfinishedOf = (path: string): string => `${path}.part`;

const isAbsent = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Without this a power cut could take back the name of a file whose content is safe. */
async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}
