import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#libs/platform';
import { DICOM, EXE, GZIP_BOMB, HTML, JPEG, PDF, pdfOf, PNG, SVG, ZIP_BOMB } from './support/file-samples.js';
import { type FilesApp, filesApp, formOf, Notes, PATIENT, userIdOf } from './support/files-app.js';
import { expectProblem } from './support/http-app.js';

const MAX = 20 * 1024 * 1024;

describe('An upload', () => {
  let files: FilesApp;
  beforeAll(async () => (files = await filesApp()));
  afterEach(async () => {
    expect(files.logs.filter(({ level }) => ['warn', 'error', 'fatal'].includes(String(level)))).toEqual([]);
    await files.database.query('DELETE FROM files');
  });
  afterAll(() => files.close());

  it.each([
    ['application/pdf', PDF],
    ['image/png', PNG],
    ['image/jpeg', JPEG],
    ['application/dicom', DICOM],
  ])('of %s is stored, and its type, size and hash are told', async (mediaType, content) => {
    const answer = await files.upload([{ name: 'result.bin', type: 'text/html', content }]);
    expect(answer.status).toBe(201);
    const file = (await answer.json()) as { id: string };
    expect(file).toEqual({
      id: expect.any(String),
      name: expect.stringMatching(/^result\.bin\.(pdf|png|jpg|dcm)$/),
      mediaType,
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      createdAt: expect.stringMatching(/Z$/),
    });
    expect(await files.rows()).toMatchObject([
      { id: file.id, owner_id: userIdOf(PATIENT), attached_at: null },
    ]);
    expect(files.get(Notes).all.at(-1)).toMatchObject({ access: 'uploaded', fileId: file.id });
  });

  it.each([
    ['a program called .pdf', EXE],
    ['an SVG image', SVG],
    ['an HTML page', HTML],
    ['a zip bomb', ZIP_BOMB],
    ['a gzip bomb', GZIP_BOMB],
    ['a text', Buffer.from('hello')],
  ])('of %s is refused, and nothing of it stays', async (_, content) => {
    const before = await files.stored();
    const answer = await files.upload([{ name: 'harmless.pdf', type: 'application/pdf', content }]);
    await expectProblem(answer, 415, 'file.type_not_allowed');
    expect([await files.rows(), await files.stored()]).toEqual([[], before]);
  });

  it('of exactly 20 MiB is taken', async () => {
    const answer = await files.upload([{ name: 'large.pdf', content: pdfOf(MAX) }]);
    expect([answer.status, await answer.json()]).toEqual([201, expect.objectContaining({ size: MAX })]);
  });

  it('of one byte more is refused, and nothing of it stays', async () => {
    const before = await files.stored();
    const answer = await files.upload([{ name: 'large.pdf', content: pdfOf(MAX + 1) }]);
    await expectProblem(answer, 413, 'file.too_large');
    expect([await files.rows(), await files.stored()]).toEqual([[], before]);
  });

  it('that says it will be far larger is refused before it comes', async () => {
    const { headers } = formOf([]);
    const answer = await send({ ...headers, 'content-length': String(MAX * 2) }, []);
    expect([answer.status, JSON.parse(answer.body)]).toEqual([
      413,
      expect.objectContaining({ code: 'file.too_large' }),
    ]);
  });

  it.each([
    ['../../../etc/passwd', 'passwd.pdf'],
    ['..\\\\..\\\\boot.ini', 'boot.ini.pdf'],
    ['تقرير.pdf', 'تقرير.pdf'],
    ['', 'document.pdf'],
    ['..', 'document.pdf'],
    ['cod\u202efdp.exe', 'codfdp.exe.pdf'],
  ])('called %j is kept as %j', async (given, kept) => {
    const answer = await files.upload([{ name: given, content: PDF }]);
    expect([answer.status, await answer.json()]).toEqual([201, expect.objectContaining({ name: kept })]);
  });

  it.each(['a\r\nSet-Cookie: a=b.pdf', 'a\nb.pdf', 'a\u0000b.pdf'])(
    'whose name holds a line break or NUL (%j) reaches no header with it',
    async (given) => {
      const answer = await files.upload([{ name: given, content: PDF }]);
      if (answer.status !== 201) return expectProblem(answer, answer.status === 400 ? 400 : 422);
      const { id } = (await answer.json()) as { id: string };
      const content = await files.request(`/v1/files/${id}/content`);
      expect(content.headers.get('set-cookie')).toBeNull();
      // eslint-disable-next-line no-control-regex -- it is what is looked for
      expect(content.headers.get('content-disposition')).not.toMatch(/[\u0000-\u001f]/);
      await content.arrayBuffer();
      return undefined;
    },
  );

  it.each([
    [
      'two files',
      [
        { name: 'a.pdf', content: PDF },
        { name: 'b.pdf', content: PDF },
      ],
      '/file',
    ],
    [
      'a field more',
      [
        { name: 'a.pdf', content: PDF },
        { field: 'note', content: 'x' },
      ],
      '/note',
    ],
    [
      'a field before',
      [
        { field: 'note', content: 'x' },
        { name: 'a.pdf', content: PDF },
      ],
      '/note',
    ],
    ['another name', [{ field: 'photo', name: 'a.pdf', content: PDF }], '/photo'],
    ['a text instead', [{ content: 'x' }], '/file'],
    ['nothing', [], '/file'],
    ['an empty file', [{ name: 'a.pdf', content: '' }], '/file'],
  ])('with %s is refused, and the part is named', async (_, parts, pointer) => {
    const before = await files.stored();
    const problem = await expectProblem(await files.upload(parts), 422);
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    expect([await files.rows(), await files.stored()]).toEqual([[], before]);
  });

  it('that is no form is refused', async () => {
    const json = await files.request('/v1/files', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    await expectProblem(json, 415, 'file.not_multipart');
    await expectProblem(await files.request('/v1/files', { method: 'POST' }), 415, 'file.not_multipart');
  });

  it.each([
    ['without a boundary', 'multipart/form-data', ''],
    [
      'that ends in the middle',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 and',
    ],
    ['that is no form', 'multipart/form-data; boundary=b', 'hello'],
    [
      'that would reach a prototype',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name="__proto__"; filename="a.pdf"\r\n\r\n%PDF-1.7\r\n--b--\r\n',
    ],
  ])('%s is refused as unreadable', async (_, type, body) => {
    const before = await files.stored();
    const answer = await files.request('/v1/files', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    expect([400, 422]).toContain(answer.status);
    await expectProblem(answer, answer.status);
    expect([await files.rows(), await files.stored()]).toEqual([[], before]);
  });

  it('that is broken off leaves nothing behind', async () => {
    const before = await files.stored();
    const { headers, body } = formOf([{ name: 'a.pdf', content: pdfOf(4 * 1024 * 1024) }]);
    const sending = httpRequest(`${files.url}/v1/files`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${PATIENT}`, 'content-length': body.length },
    });
    sending.on('error', () => undefined);
    sending.write(body.subarray(0, 2 * 1024 * 1024));
    while ((await files.stored()).length === before.length) await sleep(10);
    expect((await files.stored()).filter((name) => name.endsWith('.part'))).toHaveLength(1);
    sending.destroy();
    for (let waited = 0; (await files.rows()).length > 0 && waited < 5000; waited += 50) await sleep(50);
    expect([await files.rows(), await files.stored()]).toEqual([[], before]);
  });

  it('is asked for by nobody who is not signed in', async () => {
    const { headers, body } = formOf([{ name: 'a.pdf', content: PDF }]);
    await expectProblem(await files.request('/v1/files', { method: 'POST', as: null, headers, body }), 401);
  });

  it('pays no heed to an Idempotency-Key: a repeat makes another file, that is forgotten if not attached', async () => {
    const { headers, body } = formOf([{ name: 'a.pdf', content: PDF }]);
    const again = { method: 'POST', headers: { ...headers, 'idempotency-key': 'k' }, body };
    const ids = [await files.request('/v1/files', again), await files.request('/v1/files', again)].map(
      async (answer) => ((await answer.json()) as { id: string }).id,
    );
    expect(new Set(await Promise.all(ids)).size).toBe(2);
  });

  it('is taken on its own route alone: elsewhere a form is as unsupported as ever', async () => {
    const { headers, body } = formOf([{ name: 'a.pdf', content: PDF }]);
    for (const path of ['/v1/files/x/link', '/v1/dead-letters/x/redrive', '/nowhere'])
      await expectProblem(
        await files.request(path, { method: 'POST', headers, body }),
        415,
        'request.unsupported_media_type',
      );
  });

  /** A request whose headers are not mended, and whose answer is read while it is being sent. */
  function send(
    headers: Record<string, string>,
    chunks: Buffer[],
  ): Promise<{ status: number; body: string }> {
    return new Promise((resolve, reject) => {
      const sending = httpRequest(
        `${files.url}/v1/files`,
        { method: 'POST', headers: { ...headers, authorization: `Bearer ${PATIENT}` } },
        (answer) => {
          let body = '';
          answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
          answer.on('end', () => {
            resolve({ status: answer.statusCode ?? 0, body });
            sending.destroy();
          });
        },
      );
      sending.on('error', reject).flushHeaders();
      chunks.forEach((chunk) => sending.write(chunk));
    });
  }
});

describe('Uploads of one account', () => {
  it('are limited, and those of another are not', async () => {
    // Of the 100 that are allowed, three.
    const files = await filesApp({ RATE_LIMIT_FACTOR: '0.03' });
    const [as, other] = [`patient ${newId()}`, `patient ${newId()}`];
    for (let count = 0; count < 3; count++) await files.uploaded(PDF, as);
    const refused = await files.upload([{ name: 'a.pdf', content: PDF }], as);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await expectProblem(refused, 429, 'request.rate_limited');
    await files.uploaded(PDF, other);
    await files.close();
  });
});
