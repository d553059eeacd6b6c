import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilesConfig, readConfig } from '#libs/platform';
import { DiskStorage } from '../src/files/storage/disk-storage.js';
import { type FileStorage } from '../src/files/storage/file-storage.js';
import { S3Storage } from '../src/files/storage/s3-storage.js';
import { s3Server } from './support/s3-server.js';

const MIB = 1024 * 1024;
const newKey = (): string => randomBytes(16).toString('hex');

/** A storage, and what of it lies where it stores. */
interface Subject {
  storage: FileStorage;
  keys: () => Promise<string[]>;
  close: () => Promise<void>;
}

async function onDisk(): Promise<Subject> {
  const directory = mkdtempSync(join(tmpdir(), 'hospital-storage-'));
  const keys = async (): Promise<string[]> => {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  };
  return Promise.resolve({ storage: new DiskStorage(directory), keys, close: () => Promise.resolve() });
}

async function inBucket(): Promise<Subject> {
  const server = await s3Server();
  return {
    storage: new S3Storage(readConfig(FilesConfig, server.env)),
    keys: server.keys,
    close: server.close,
  };
}

// eslint-disable-next-line @typescript-eslint/require-await -- it stands for a stream
async function* inChunks(content: Buffer, size = 64 * 1024): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}

async function* brokenOffAfter(bytes: number): AsyncGenerator<Buffer> {
  yield* inChunks(randomBytes(bytes));
  throw new Error('the sender went away');
}

describe.each([
  ['on disk', onDisk],
  ['in a bucket', inBucket],
])('Storage %s', (_, start) => {
  let subject: Subject;
  let storage: FileStorage;
  beforeAll(async () => ({ storage } = subject = await start()));
  afterAll(() => subject.close());

  const contentOf = async (key: string, range?: { start: number; end: number }): Promise<Buffer | null> => {
    const stream = await storage.read(key, range);
    return stream && buffer(stream);
  };

  it.each([1, 1000, 5 * MIB - 1, 5 * MIB, 5 * MIB + 1, 12 * MIB, 20 * MIB])(
    'gives back what it was given: %d bytes',
    async (size) => {
      const [key, content] = [newKey(), randomBytes(size)];
      await storage.write(key, inChunks(content));
      expect((await contentOf(key))?.equals(content)).toBe(true);
      await storage.delete(key);
    },
  );

  it.each([
    // Not 0 to 0, for which s3rver gives the whole: it takes the last byte 0 for none.
    [0, 1],
    [1, 1],
    [5 * MIB - 2, 5 * MIB + 2],
    [6 * MIB - 1, 6 * MIB - 1],
    [0, 6 * MIB - 1],
  ])('gives a part of it: bytes %d to %d', async (first, last) => {
    const [key, content] = [newKey(), randomBytes(6 * MIB)];
    await storage.write(key, inChunks(content));
    const part = await contentOf(key, { start: first, end: last });
    expect(part?.equals(content.subarray(first, last + 1))).toBe(true);
    await storage.delete(key);
  });

  it('has nothing under a key that was never written', async () => {
    expect(await storage.read(newKey())).toBeNull();
  });

  it.each([10, 7 * MIB])('keeps nothing of what broke off after %d bytes, and says why', async (bytes) => {
    const key = newKey();
    await expect(storage.write(key, brokenOffAfter(bytes))).rejects.toThrow('the sender went away');
    expect(await storage.read(key)).toBeNull();
    expect(await subject.keys()).not.toContain(key);
  });

  it('shows nothing under a key before all of it is there', async () => {
    const key = newKey();
    let goOn: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (goOn = resolve));
    const writing = storage.write(
      key,
      (async function* () {
        yield* inChunks(randomBytes(6 * MIB));
        await waiting;
      })(),
    );
    await sleep(200);
    expect(await storage.read(key)).toBeNull();
    goOn();
    await writing;
    expect((await contentOf(key))?.length).toBe(6 * MIB);
  });

  it('deletes what is there, and takes what is not there for deleted', async () => {
    const key = newKey();
    await storage.write(key, inChunks(Buffer.from('x')));
    expect(await subject.keys()).toContain(key);
    await storage.delete(key);
    await storage.delete(key);
    expect(await storage.read(key)).toBeNull();
    expect(await subject.keys()).not.toContain(key);
  });

  it('lets go of a stream that nobody wants to read to its end', async () => {
    const key = newKey();
    await storage.write(key, inChunks(randomBytes(6 * MIB)));
    const stream = await storage.read(key);
    for await (const chunk of stream ?? []) if ((chunk as Buffer).length > 0) break;
    expect(stream?.destroyed).toBe(true);
    await storage.delete(key);
  });
});

describe('Storage in a bucket', () => {
  it('fails where the credentials are wrong, and never takes that for an absent file', async () => {
    const server = await s3Server();
    const storage = new S3Storage(readConfig(FilesConfig, { ...server.env, S3_SECRET_ACCESS_KEY: 'wrong' }));
    await expect(storage.read(newKey())).rejects.toThrow(/403/);
    await expect(storage.write(newKey(), inChunks(Buffer.from('x')))).rejects.toThrow(/403/);
    await expect(storage.delete(newKey())).rejects.toThrow(/403/);
    await server.close();
  });

  it('fails where nobody answers', async () => {
    const server = await s3Server();
    const storage = new S3Storage(readConfig(FilesConfig, server.env));
    await server.close();
    await expect(storage.read(newKey())).rejects.toThrow();
  });
});

describe('Storage on disk', () => {
  it('refuses a key that would lead elsewhere', async () => {
    const storage = new DiskStorage(mkdtempSync(join(tmpdir(), 'hospital-storage-')));
    for (const key of ['../../etc/passwd', '', 'a/b', `${newKey()}/..`])
      await expect(storage.read(key)).rejects.toThrow('This is no key of a file.');
  });
});
