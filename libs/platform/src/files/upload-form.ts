import { type Multipart, type MultipartFile } from '@fastify/multipart';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { DomainError, ValidationFailed } from '../errors/domain-error.js';
import { Malformed } from '../http/problem.filter.js';
import { FILE_MAX_BYTES, FileMissing, FileNotMultipart, FileTooLarge } from './file.errors.js';
import { type IncomingFile } from './receive-file.js';

/** What a form may be larger than its file: boundaries, headers of the part. */
const FORM_BYTES = 64 * 1024;
/** How long a refused upload may still go on, so that its sender comes to read the answer. */
const DRAIN_MILLISECONDS = 10_000;
/** One more of each than is taken, to see that there is one too many. */
const LIMITS = {
  parts: 3,
  files: 2,
  fields: 2,
  fieldSize: 1024,
  fieldNameSize: 100,
  headerPairs: 20,
  fileSize: FILE_MAX_BYTES + 1,
};

type Parts = AsyncIterator<Multipart, unknown>;

/**
 * Reads a form that holds one file and nothing else.
 *
 * @param take what to do with the file, while it comes
 * @throws FileNotMultipart, FileMissing, FileTooLarge, Malformed, ValidationFailed, and what `take` throws
 */
export async function readUpload<T>(
  request: FastifyRequest,
  reply: FastifyReply,
  take: (file: IncomingFile) => Promise<T>,
): Promise<T> {
  if (!request.isMultipart()) throw new FileNotMultipart();
  if (Number(request.headers['content-length'] ?? 0) > FILE_MAX_BYTES + FORM_BYTES) {
    // Not worth waiting for: the connection ends with the answer.
    void reply.header('Connection', 'close');
    throw new FileTooLarge();
  }
  const parts: Parts = request.parts({ limits: LIMITS });
  try {
    const first = await next(parts);
    if (first?.type !== 'file') throw first ? unknown(first.fieldname) : new FileMissing();
    if (first.fieldname !== 'file') throw unknown(first.fieldname);
    return await take({
      name: first.filename,
      content: contentOf(first),
      ended: async () => {
        const another = await next(parts);
        if (another) throw another.fieldname === 'file' ? new FileMissing() : unknown(another.fieldname);
      },
    });
  } catch (error) {
    await drain(request);
    if (!request.raw.readableEnded) void reply.header('Connection', 'close');
    throw error;
  }
}

/** The next part, or undefined after the last. What cannot be read is the sender's fault. */
async function next(parts: Parts): Promise<Multipart | undefined> {
  try {
    const step = await parts.next();
    return step.done === true ? undefined : step.value;
  } catch {
    throw new Malformed();
  }
}

async function* contentOf({ file }: MultipartFile): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of file) yield chunk as Buffer;
  } catch (error) {
    throw error instanceof DomainError ? error : new Malformed();
  }
}

const unknown = (field: string): ValidationFailed =>
  ValidationFailed.at(
    `/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    'unknown_property',
    `property ${field} should not exist`,
  );

/** Lets the rest of a refused form come and go, within bounds: many clients read no answer before they have sent all. */
async function drain({ raw }: FastifyRequest): Promise<void> {
  if (raw.readableEnded || raw.destroyed) return;
  raw.unpipe();
  let left = FILE_MAX_BYTES + FORM_BYTES;
  await new Promise<void>((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      raw.off('data', count).off('end', stop).off('close', stop).pause();
      resolve();
    };
    const count = (chunk: Buffer): void => {
      left -= chunk.length;
      if (left < 0) stop();
    };
    const timer = setTimeout(stop, DRAIN_MILLISECONDS);
    raw.on('data', count).once('end', stop).once('close', stop).resume();
  });
}
