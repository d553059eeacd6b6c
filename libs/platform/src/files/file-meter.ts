import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { FILE_MAX_BYTES, FileEmpty, FileTooLarge, FileTypeNotAllowed } from './file.errors.js';
import { type MediaType, mediaTypeOf, SIGNATURE_BYTES } from './media-type.js';

/** What passed through, once all of it has. */
export interface Measured {
  mediaType: MediaType;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
}

/**
 * Lets a file pass while it counts, hashes and proves its type. Nothing passes before the type is proved, and
 * no more than is taken: it fails with the refusal instead.
 */
export class FileMeter extends Transform {
  private readonly hash = createHash('sha256');
  private size = 0;
  private mediaType: MediaType | undefined;
  private head: Buffer = Buffer.alloc(0);

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.size += chunk.length;
    if (this.size > FILE_MAX_BYTES) {
      done(new FileTooLarge());
      return;
    }
    this.hash.update(chunk);
    if (this.mediaType) {
      done(null, chunk);
      return;
    }
    this.head = Buffer.concat([this.head, chunk]);
    if (this.head.length < SIGNATURE_BYTES) done();
    else this.release(done);
  }

  override _flush(done: TransformCallback): void {
    if (this.size === 0) done(new FileEmpty());
    else if (this.mediaType) done();
    else this.release(done);
  }

  /** To be asked when everything has passed. */
  measured(): Measured {
    if (!this.mediaType || !this.writableFinished) throw new Error('The file has not passed yet.');
    return { mediaType: this.mediaType, size: this.size, sha256: this.hash.digest('hex') };
  }

  private release(done: TransformCallback): void {
    const type = mediaTypeOf(this.head);
    if (!type) {
      done(new FileTypeNotAllowed());
      return;
    }
    this.mediaType = type;
    const { head } = this;
    this.head = Buffer.alloc(0);
    done(null, head);
  }
}
