import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, RefusalLog } from '#libs/platform';
import { expectProblem, httpApp, type HttpTest } from './support/http-app.js';
import { type RefusalsInMemory } from './support/audit-in-memory.js';

let http: HttpTest;
let log: RefusalsInMemory;
beforeAll(async () => {
  http = await httpApp();
  log = http.app.get<RefusalsInMemory>(RefusalLog, { strict: false });
});
afterAll(() => http.close());
beforeEach(() => {
  log.refusals.length = 0;
  log.broken = false;
});

const SAME = { headers: { 'x-request-id': 'the-same' } };

describe('a refusal', () => {
  it('of a role is noted with the permission', async () => {
    await expectProblem(await http.send('POST', '/v1/things', { as: `doctor ${newId()}`, json: {} }), 403);
    expect(log.refusals).toEqual([{ code: 'access.forbidden', permission: 'thing.create', what: undefined }]);
  });

  it('of what exists is noted with the thing, and answered to the byte as if it did not exist', async () => {
    const [hidden, absent] = [
      await http.send('GET', '/v1/faults/hidden', SAME),
      await http.send('GET', '/v1/faults/absent', SAME),
    ];
    expect(hidden.status).toBe(404);
    expect(await hidden.text()).toBe(await absent.text());
    expect(log.refusals).toEqual([
      {
        code: 'resource.not_found',
        permission: 'thing.read',
        what: { entityType: 'thing', entityId: 'a thing', patientId: 'a patient' },
      },
    ]);
  });

  it('is noted once where the whole request is one transaction that is rolled back', async () => {
    const options = { headers: { 'idempotency-key': newId() } };
    await expectProblem(await http.send('POST', '/v1/faults/hidden', options), 404);
    expect(log.refusals).toMatchObject([{ what: { entityId: 'inside' } }]);
  });

  it('is answered all the same, and complained of, when it cannot be noted', async () => {
    log.broken = true;
    await expectProblem(await http.send('GET', '/v1/faults/hidden'), 404, 'resource.not_found');
    await expectProblem(await http.send('POST', '/v1/things', { as: `doctor ${newId()}`, json: {} }), 403);
    const complaints = http.logs.filter(({ msg }) => String(msg).includes('could not be noted'));
    expect(complaints.map(({ msg }) => msg)).toEqual([
      'A refusal of thing.read could not be noted: the audit cannot be written',
      'A refusal of thing.create could not be noted: the audit cannot be written',
    ]);
  });
});

describe('nothing is noted', () => {
  it.each([
    ['of somebody who is not signed in', '/v1/things', null, 401],
    ['of an id that does not exist', `/v1/things/${newId()}`, `doctor ${newId()}`, 404],
    ['of an id that is none', '/v1/things/nonsense', `doctor ${newId()}`, 404],
    ['of a fault', '/v1/faults/unforeseen', null, 500],
  ])('%s', async (_, path, as, status) => {
    expect((await http.send('GET', path, { as })).status).toBe(status);
    expect(log.refusals).toEqual([]);
  });
});
