import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { S3mini, S3ServiceError } from 's3mini';
import { messageOf } from '../../errors/message-of.js';
import { type FilesConfig } from '../files.config.js';
import { type ByteRange, FileStorage } from './file-storage.js';

/** The least that S3 takes for a part that is not the last: what an upload holds in memory. */
const PART_BYTES = 5 * 1024 * 1024;
const TYPE = 'application/octet-stream';

/** Files in a bucket of an S3-compatible service, addressed by path. */
export class S3Storage extends FileStorage {
  private readonly logger = new Logger(S3Storage.name);
  private readonly bucket: S3mini;

  constructor(config: FilesConfig) {
    super();
    this.bucket = new S3mini({
      endpoint: `${config.S3_ENDPOINT.replace(/\/+$/, '')}/${config.S3_BUCKET}`,
      region: config.S3_REGION,
      accessKeyId: config.S3_ACCESS_KEY_ID,
      secretAccessKey: config.S3_SECRET_ACCESS_KEY,
    });
  }

  async write(key: string, chunks: AsyncIterable<Buffer>): Promise<void> {
    const parts = inParts(chunks);
    const first = await parts.next();
    const body = first.done ? Buffer.alloc(0) : first.value;
    // What fits into one part is stored in one request, and is there as a whole or not at all.
    if (body.length < PART_BYTES) await this.bucket.putObject(key, body, TYPE);
    else await this.writeParts(key, body, parts);
  }

  async read(key: string, range?: ByteRange): Promise<Readable | null> {
    try {
      const answer = range
        ? await this.bucket.getObjectRaw(key, false, range.start, range.end + 1)
        : await this.bucket.getObjectRaw(key);
      return answer.body ? Readable.fromWeb(answer.body) : Readable.from([]);
    } catch (error) {
      if (error instanceof S3ServiceError && error.status === 404) return null;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await this.bucket.deleteObject(key);
  }

  private async writeParts(key: string, first: Buffer, rest: AsyncIterable<Buffer>): Promise<void> {
    const upload = await this.bucket.getMultipartUploadId(key, TYPE);
    try {
      const stored = [await this.bucket.uploadPart(key, upload, first, 1)];
      for await (const part of rest)
        stored.push(await this.bucket.uploadPart(key, upload, part, stored.length + 1));
      const { etag } = await this.bucket.completeMultipartUpload(key, upload, stored);
      // A service may say 200 and then, in the body, that it has failed after all.
      if (!etag) throw new Error('The storage did not complete the upload.');
    } catch (error) {
      // Parts of what was never completed cannot be read, but they take room until they are given up.
      await this.bucket
        .abortMultipartUpload(key, upload)
        .catch((problem: unknown) =>
          this.logger.warn(`An upload stays unfinished in the bucket: ${messageOf(problem)}`),
        );
      throw error;
    }
  }
}

/** Collects chunks to parts of equal size, the last one smaller. A part is valid until the next one is asked for. */
async function* inParts(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  const part = Buffer.allocUnsafe(PART_BYTES);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let taken = 0; taken < chunk.length;) {
      const count = chunk.copy(part, filled, taken);
      filled += count;
      taken += count;
      if (filled < PART_BYTES) continue;
      yield part;
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
