import { type Readable } from 'node:stream';

/** A part of an object: its first and last byte, both included. */
export interface ByteRange {
  start: number;
  end: number;
}

/** Keeps contents under keys. What they mean stands in the database. */
export abstract class FileStorage {
  /**
   * Stores all that comes, or nothing: until it has returned, nothing can be read under the key. It keeps no
   * more than a few MiB in memory, and passes on the error of `chunks`.
   */
  abstract write(key: string, chunks: AsyncIterable<Buffer>): Promise<void>;

  /** The content, or a part of it that lies within; null if there is none. Destroying the stream lets go of everything. */
  abstract read(key: string, range?: ByteRange): Promise<Readable | null>;

  /** Takes away what is there under the key, finished or not; nothing there is as good. */
  abstract delete(key: string): Promise<void>;
}
