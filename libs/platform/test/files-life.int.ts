import { randomBytes } from 'node:crypto';
import { type Readable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Files, newId, NotFound, Transaction } from '#libs/platform';
import { ForgetOrphans } from '../src/files/forget-orphans.js';
import { DiskStorage } from '../src/files/storage/disk-storage.js';
import { FileStorage } from '../src/files/storage/file-storage.js';
import { PDF, PNG } from './support/file-samples.js';
import { actorOf, type FilesApp, filesApp, OTHER, PATIENT, userIdOf } from './support/files-app.js';

const DAY = 86_400_000;
const patient = actorOf('patient', userIdOf(PATIENT));
const other = actorOf('patient', userIdOf(OTHER));

let app: FilesApp;
let files: Files;
beforeAll(async () => {
  app = await filesApp();
  files = app.get(Files);
});
afterAll(() => app.close());
beforeEach(() => app.database.query('DELETE FROM files'));

describe('A file', () => {
  it('is described by its id, whoever asks', async () => {
    const [a, b] = [await app.uploaded(PDF, PATIENT, 'a.pdf'), await app.uploaded(PNG, OTHER, 'b.png')];
    const described = await files.describe([a, newId(), b]);
    expect(
      [...described.values()].map(({ id, name, mediaType, size }) => [id, name, mediaType, size]).sort(),
    ).toEqual(
      [
        [a, 'a.pdf', 'application/pdf', PDF.length],
        [b, 'b.png', 'image/png', PNG.length],
      ].sort(),
    );
    expect(await files.one(a)).toMatchObject({ id: a, ownerId: patient.userId, attachedTo: null });
    expect(await files.one(newId())).toBeNull();
    expect(await files.describe([])).toEqual(new Map());
  });

  it('is attached once, by its owner', async () => {
    const id = await app.uploaded(PDF);
    await expect(files.attach(other, [id], 'ward_wall')).rejects.toMatchObject({ code: 'file.not_found' });
    await files.attach(patient, [id], 'ward_wall');
    expect(await files.one(id)).toMatchObject({ attachedTo: 'ward_wall' });
    await expect(files.attach(patient, [id], 'ward_wall')).rejects.toMatchObject({ code: 'file.not_found' });
  });

  it('is not attached when another of the list cannot be, and each of those is named', async () => {
    const [good, theirs] = [await app.uploaded(PDF), await app.uploaded(PDF, OTHER)];
    await expect(files.attach(patient, [theirs, good, newId(), good], 'ward_wall')).rejects.toMatchObject({
      kind: 'invalid',
      fields: [{ pointer: '/fileIds/0' }, { pointer: '/fileIds/2' }, { pointer: '/fileIds/3' }],
    });
    expect(await files.one(good)).toMatchObject({ attachedTo: null });
  });

  it('is not attached after all when what it is attached to is rolled back', async () => {
    const id = await app.uploaded(PDF);
    const work = app.get(Transaction).run(async () => {
      await files.attach(patient, [id], 'ward_wall');
      throw new NotFound();
    });
    await expect(work).rejects.toThrow(NotFound);
    expect(await files.one(id)).toMatchObject({ attachedTo: null });
  });

  it('goes to one of many who want it at once', async () => {
    const ids = [await app.uploaded(PDF), await app.uploaded(PDF)];
    const outcomes = await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) =>
        files.attach(patient, index % 2 ? ids : [...ids].reverse(), 'ward_wall'),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is attached to nothing that nobody answers for', async () => {
    const id = await app.uploaded(PDF);
    await expect(files.attach(patient, [id], 'unheard_of')).rejects.toThrow('unheard_of');
  });
});

describe('What a use lets go of', () => {
  it('is read by nobody, not even its owner, and is taken away', async () => {
    const [gone, kept] = [await app.uploaded(PDF), await app.uploaded(PNG)];
    await files.attach(patient, [gone, kept], 'ward_wall');
    const stored = (await app.stored()).length;
    await files.release([gone], 'ward_wall');
    expect([await files.one(gone), await files.describe([gone])]).toEqual([null, new Map()]);
    await expect(files.attach(patient, [gone], 'ward_wall')).rejects.toMatchObject({
      code: 'file.not_found',
    });
    await new ForgetOrphans(app.get(Transaction), app.get(FileStorage)).run(
      new Date(Date.now() + DAY + 60_000),
    );
    expect((await app.rows()).map(({ id }) => id)).toEqual([kept]);
    expect((await app.stored()).length).toBe(stored - 1);
  });

  it('is its own only: files of others stay', async () => {
    const [attached, free] = [await app.uploaded(PDF), await app.uploaded(PDF)];
    await files.attach(patient, [attached], 'ward_wall');
    await files.release([attached, free], 'another_use');
    await files.release([], 'ward_wall');
    expect(await files.one(attached)).toMatchObject({ attachedTo: 'ward_wall' });
    expect(await files.one(free)).toMatchObject({ attachedTo: null });
  });

  it('stays when what was to go is rolled back', async () => {
    const id = await app.uploaded(PDF);
    await files.attach(patient, [id], 'ward_wall');
    const work = app.get(Transaction).run(async () => {
      await files.release([id], 'ward_wall');
      throw new NotFound();
    });
    await expect(work).rejects.toThrow(NotFound);
    expect(await files.one(id)).toMatchObject({ attachedTo: 'ward_wall' });
  });
});

describe('What nobody attached', () => {
  const later = (milliseconds: number): Date => new Date(Date.now() + milliseconds);
  const forget = (storage: FileStorage = app.get(FileStorage)): ForgetOrphans =>
    new ForgetOrphans(app.get(Transaction), storage);

  it('is forgotten after a day, content and row, and nothing else is', async () => {
    const [orphan, attached] = [await app.uploaded(PDF), await app.uploaded(PDF)];
    await files.attach(patient, [attached], 'ward_wall');
    const stored = (await app.stored()).length;
    await forget().run(later(DAY - 60_000));
    expect(await app.rows()).toHaveLength(2);
    await forget().run(later(DAY + 60_000));
    expect((await app.rows()).map(({ id }) => id)).toEqual([attached]);
    expect((await app.stored()).length).toBe(stored - 1);
    expect(await files.one(orphan)).toBeNull();
  });

  it('is forgotten however much of it there is', async () => {
    await app.database.query(
      `INSERT INTO files (id, owner_id, storage_key, created_at)
       SELECT gen_random_uuid(), gen_random_uuid(), md5(n::text), '2020-01-01' FROM generate_series(1, 250) n`,
    );
    await forget().run(later(0));
    expect(await app.rows()).toEqual([]);
  });

  it('of an upload that a crash cut short goes as well: the row tells where the content lies', async () => {
    const storageKey = randomBytes(16).toString('hex');
    await app.database.query(
      `INSERT INTO files (id, owner_id, storage_key, created_at) VALUES ($1, $2, $3, now())`,
      [newId(), patient.userId, storageKey],
    );
    await expect(
      new KilledWhileWriting(app.directory).write(
        storageKey,
        // eslint-disable-next-line @typescript-eslint/require-await -- it stands for a stream
        (async function* () {
          yield PDF;
          throw new Error('killed');
        })(),
      ),
    ).rejects.toThrow('killed');
    expect(await app.stored()).toContain(`${storageKey}.part`);
    await forget().run(later(DAY + 60_000));
    expect(await app.stored()).not.toContain(`${storageKey}.part`);
    expect(await app.rows()).toEqual([]);
  });

  it('keeps its row when its content cannot be deleted, can be attached by nobody, and goes the next time', async () => {
    const id = await app.uploaded(PDF);
    const stored = (await app.stored()).length;
    await expect(forget(new StuckStorage()).run(later(DAY + 60_000))).rejects.toThrow('1 forgotten');
    expect(await app.rows()).toMatchObject([{ id, forgotten_at: expect.any(Date) }]);
    expect(await files.one(id)).toBeNull();
    await expect(files.attach(patient, [id], 'ward_wall')).rejects.toMatchObject({ code: 'file.not_found' });
    await forget().run(later(DAY + 120_000));
    expect([await app.rows(), (await app.stored()).length]).toEqual([[], stored - 1]);
  });

  it('goes by the index, however many files are attached', async () => {
    await app.database.query(
      `INSERT INTO files (id, owner_id, storage_key, name, media_type, size, sha256, created_at, stored_at, attached_at, attached_to)
       SELECT gen_random_uuid(), gen_random_uuid(), md5(n::text), 'a', 'b', 1, 'c', '2020-01-01', now(), now(), 'ward_wall'
         FROM generate_series(1, 5000) n`,
    );
    await app.database.query('ANALYZE files');
    const plan = await app.database.query(
      `EXPLAIN SELECT id FROM files WHERE attached_at IS NULL AND created_at < now()
          AND (created_at, id) > ('-infinity', '00000000-0000-0000-0000-000000000000')
        ORDER BY created_at, id LIMIT 100`,
    );
    expect(JSON.stringify(plan)).toContain('files_unattached');
  });
});

/** Dies without cleaning up. */
class KilledWhileWriting extends DiskStorage {
  override delete(): Promise<void> {
    return Promise.resolve();
  }
}

class StuckStorage extends FileStorage {
  write(): Promise<void> {
    return Promise.reject(new Error('stuck'));
  }

  read(): Promise<Readable | null> {
    return Promise.reject(new Error('stuck'));
  }

  delete(): Promise<void> {
    return Promise.reject(new Error('stuck'));
  }
}
