import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { create as contentDisposition } from 'content-disposition';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { NotFound } from '../errors/domain-error.js';
import { byteRangeOf } from './byte-range.js';
import { RangeNotSatisfiable } from './file.errors.js';
import { type StoredFile } from './files.js';
import { type ByteRange, FileStorage } from './storage/file-storage.js';

/**
 * Nothing that was uploaded is ever shown as a page of this site: it is saved, its type is not guessed, and
 * should a browser open it all the same it may do nothing there.
 */
const GUARDS = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store',
};

/** Answers with the content of a file, or the part of it that was asked for. */
@Injectable()
export class SendFile {
  private readonly logger = new Logger(SendFile.name);

  constructor(private readonly storage: FileStorage) {}

  /**
   * @throws RangeNotSatisfiable when none of the range that was asked for is there
   * @throws NotFound when the content is lost
   */
  async send(file: StoredFile, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const etag = `"${file.sha256}"`;
    void reply.headers({ ...GUARDS, ETag: etag, 'Accept-Ranges': 'bytes' });
    if (knows(request.headers['if-none-match'], etag)) {
      await reply.code(304).send();
      return;
    }
    const range = rangeOf(request, file, etag);
    if (range === null) {
      void reply.header('Content-Range', `bytes */${file.size}`);
      throw new RangeNotSatisfiable();
    }
    const content = await this.contentOf(file, range, request.method === 'HEAD');
    if (range) void reply.code(206).header('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
    await reply
      .headers({
        'Content-Type': file.mediaType,
        'Content-Length': range ? range.end - range.start + 1 : file.size,
        'Content-Disposition': contentDisposition(file.name, { type: 'attachment' }),
      })
      .send(content);
  }

  private async contentOf(
    file: StoredFile,
    range: ByteRange | undefined,
    headOnly: boolean,
  ): Promise<Readable> {
    // A stream without content, because Fastify would count the length of anything else anew.
    if (headOnly) return Readable.from([]);
    const content = await this.storage.read(file.storageKey, range);
    if (content) return content;
    this.logger.error(`The content of file ${file.id} is lost.`);
    throw new NotFound();
  }
}

/** A `Range` counts for GET alone, and with an `If-Range` only as long as the file is that one. */
function rangeOf(
  { method, headers }: FastifyRequest,
  file: StoredFile,
  etag: string,
): ByteRange | null | undefined {
  const condition = headers['if-range'];
  if (method !== 'GET' || (condition !== undefined && condition !== etag)) return undefined;
  return byteRangeOf(headers.range, file.size);
}

const knows = (header: string | undefined, etag: string): boolean =>
  (header ?? '').split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
