import { readdirSync, readlinkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { get as httpGet } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DerivedKeys, Files, newId, SiteConfig, FixedClock } from '#libs/platform';
import { FileLinks } from '../src/files/file-links.js';
import { pdfOf, PNG } from './support/file-samples.js';
import {
  actorOf,
  DOCTOR,
  type FilesApp,
  filesApp,
  Notes,
  OTHER,
  PATIENT,
  userIdOf,
  WardWall,
} from './support/files-app.js';
import { expectProblem } from './support/http-app.js';
import { s3Server, type S3Server } from './support/s3-server.js';

describe.each(['disk', 's3'])('A download from %s', (kind) => {
  const content = pdfOf(6 * 1024 * 1024);
  let s3: S3Server | undefined;
  let files: FilesApp;
  let id: string;
  let path: string;
  beforeAll(async () => {
    s3 = kind === 's3' ? await s3Server() : undefined;
    files = await filesApp(s3?.env);
    id = await files.uploaded(content, PATIENT, 'تقرير (1).pdf');
    path = `/v1/files/${id}/content`;
  });
  afterAll(async () => {
    await files.close();
    await s3?.close();
  });

  const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());

  it('is the content to the byte, to be saved and never shown', async () => {
    const answer = await files.request(path);
    expect((await bytesOf(answer)).equals(content)).toBe(true);
    expect([answer.status, Object.fromEntries(answer.headers)]).toEqual([
      200,
      expect.objectContaining({
        'content-type': 'application/pdf',
        'content-length': String(content.length),
        'content-disposition': expect.stringMatching(
          /^attachment; filename="[ -~]*"; filename\*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1%20%281%29\.pdf$/,
        ),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
        'accept-ranges': 'bytes',
        'content-security-policy': "default-src 'none'; sandbox",
        etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
      }),
    ]);
  });

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=100-', 100, content.length - 1],
    ['bytes=-5', content.length - 5, content.length - 1],
  ])('gives the part that is asked for: %s', async (range, first, last) => {
    const answer = await files.request(path, { headers: { range } });
    expect([
      answer.status,
      answer.headers.get('content-range'),
      answer.headers.get('content-length'),
    ]).toEqual([206, `bytes ${first}-${last}/${content.length}`, String(last - first + 1)]);
    expect((await bytesOf(answer)).equals(content.subarray(first, last + 1))).toBe(true);
  });

  it('says that a part lies outside, and how long the whole is', async () => {
    const answer = await files.request(path, { headers: { range: `bytes=${content.length}-` } });
    expect(answer.headers.get('content-range')).toBe(`bytes */${content.length}`);
    expect(answer.headers.get('content-disposition')).toBeNull();
    await expectProblem(answer, 416, 'file.range_not_satisfiable');
  });

  it('gives the part only of the file that is meant', async () => {
    const etag = (await files.request(path, { method: 'HEAD' })).headers.get('etag') ?? '';
    const ask = async (condition: string): Promise<number> => {
      const answer = await files.request(path, { headers: { range: 'bytes=0-9', 'if-range': condition } });
      await answer.arrayBuffer();
      return answer.status;
    };
    expect([await ask(etag), await ask('"other"'), await ask('Tue, 01 Jan 2030 00:00:00 GMT')]).toEqual([
      206, 200, 200,
    ]);
    expect((await files.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('tells by HEAD what GET would, without the content', async () => {
    const answer = await files.request(path, { method: 'HEAD', headers: { range: 'bytes=0-9' } });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([
      200,
      String(content.length),
      '',
    ]);
  });

  it('ends with the client that goes away', async () => {
    const open = (): number =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`).startsWith(files.directory);
        } catch {
          return false;
        }
      }).length;
    for (let round = 0; round < 10; round++) {
      await new Promise<void>((resolve) => {
        const asking = httpGet(
          files.url + path,
          { headers: { authorization: `Bearer ${PATIENT}` } },
          (answer) => {
            answer.once('data', () => asking.destroy());
            answer.on('error', () => undefined);
          },
        );
        asking.on('close', resolve).on('error', () => undefined);
      });
    }
    for (let waited = 0; open() > 0 && waited < 3000; waited += 50) await sleep(50);
    expect(open()).toBe(0);
  });

  it('is for the owner alone as long as it is attached to nothing', async () => {
    for (const as of [OTHER, DOCTOR, `admin ${newId()}`]) {
      await expectProblem(await files.request(path, { as }), 404, 'resource.not_found');
      await expectProblem(await files.request(`/v1/files/${id}/link`, { method: 'POST', as }), 404);
    }
    await expectProblem(await files.request(path, { as: null }), 401);
    await expectProblem(await files.request(`/v1/files/${newId()}/content`), 404, 'resource.not_found');
  });

  it('is for those whom its use names, once it is attached, and each access is noted with what the use tells', async () => {
    const [wall, notes] = [files.get(WardWall), files.get(Notes)];
    const attached = await files.uploaded(PNG);
    await files.get(Files).attach(actorOf('patient', userIdOf(PATIENT)), [attached], 'ward_wall');
    const read = (as: string): Promise<Response> => files.request(`/v1/files/${attached}/content`, { as });
    // Its owner too: the use alone decides.
    await expectProblem(await read(PATIENT), 404, 'resource.not_found');
    const subject = { patientId: newId(), ground: 'care' };
    wall.readers.set(userIdOf(DOCTOR), subject);
    notes.all.length = 0;
    const answer = await read(DOCTOR);
    expect([answer.status, await bytesOf(answer)]).toEqual([200, PNG]);
    expect(notes.all).toEqual([{ access: 'read', fileId: attached, subject }]);
    await expectProblem(await read(OTHER), 404, 'resource.not_found');
    expect(notes.all).toHaveLength(1);
  });

  it('works by a link, without a login, for whoever has it', async () => {
    const notes = files.get(Notes);
    notes.all.length = 0;
    const answer = await files.request(`/v1/files/${id}/link`, { method: 'POST' });
    const { url, expiresAt } = (await answer.json()) as { url: string; expiresAt: string };
    expect(answer.status).toBe(200);
    expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(290_000);
    expect(url).toMatch(/^http:\/\/localhost:3000\/v1\/file-links\/[\w-]+$/);
    const link = new URL(url).pathname;
    const [whole, part] = [
      await files.request(link, { as: null }),
      await files.request(link, { as: null, headers: { range: 'bytes=-3' } }),
    ];
    expect([
      whole.status,
      (await bytesOf(whole)).equals(content),
      whole.headers.get('cache-control'),
    ]).toEqual([200, true, 'private, no-store']);
    expect([part.status, (await bytesOf(part)).length]).toEqual([206, 3]);
    expect(notes.all.map(({ access }) => access)).toEqual(['linked', 'read_by_link', 'read_by_link']);
  });

  it('does not work by a link that is expired, made up, or of a file that is gone', async () => {
    const links = (now: Date): FileLinks =>
      new FileLinks(files.get(DerivedKeys), files.get(SiteConfig), new FixedClock(now));
    const expired = links(new Date(Date.now() - 301_000)).linkTo(id, actorOf('patient', newId())).url;
    const gone = links(new Date()).linkTo(newId(), actorOf('patient', newId())).url;
    const strangers = links(new Date()).linkTo(id, actorOf('patient', newId())).url;
    for (const link of [
      expired,
      gone,
      strangers,
      `http://x/v1/file-links/${'A'.repeat(119)}`,
      'http://x/v1/file-links/x',
    ])
      await expectProblem(
        await files.request(new URL(link).pathname, { as: null }),
        404,
        'resource.not_found',
      );
  });

  if (kind === 'disk')
    it('of a content that is lost says that there is none, and tells the operator', async () => {
      const lost = await files.uploaded(PNG);
      const [row] = await files.database.query<{ storage_key: string }>(
        'SELECT storage_key FROM files WHERE id = $1',
        [lost],
      );
      const key = row?.storage_key ?? '';
      await rm(join(files.directory, key.slice(0, 2), key.slice(2, 4), key));
      await expectProblem(await files.request(`/v1/files/${lost}/content`), 404);
      expect(files.logs.at(-2) ?? {}).toMatchObject({ msg: `The content of file ${lost} is lost.` });
    });
});
