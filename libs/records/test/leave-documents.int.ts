import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BreakGlassRequired } from '#libs/patients';
import { type Actor, Hidden, newId, NotFound, Transaction } from '#libs/platform';
import { IssueLeave, type LeaveState, type NewLeave } from '#libs/records';
import { LeaveDocument } from '../src/leaves/leave-document.js';
import { RevokeLeave } from '../src/leaves/revoke-leave.js';
import { LEAVE_BY_CODE } from '../src/leaves/verifiable-leaves.js';
import { Verifications } from '../src/verification/verifications.js';
import { as, type Doctor, NOW, type World, world } from './world.js';

let here: World;
beforeAll(async () => (here = await world()));
afterAll(() => here.close());

const issue = (
  patientId: string,
  wish: Partial<NewLeave> = {},
  doctor: Doctor = here.doctor,
): Promise<LeaveState> =>
  as(doctor, () =>
    here
      .get(IssueLeave)
      .issue(doctor, { patientId, from: '2026-12-01', to: '2026-12-03', reason: 'Bronchitis', ...wish }),
  );
const revoke = (actor: Actor, id: string, version?: number) =>
  as(actor, () => here.get(RevokeLeave).revoke(actor, id, 'Feels well', version));
const verify = (code: string) => as(here.stranger, () => here.get(Verifications).of(code));

describe('The document of a leave', () => {
  const textOf = async (pdf: Buffer): Promise<string> => {
    const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
    const content = await (await (await task.promise).getPage(1)).getTextContent();
    const text = content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    await task.destroy();
    return text.replace(/\s+/g, ' ');
  };
  const document = (actor: Actor, id: string): Promise<Buffer> =>
    as(actor, () => here.get(LeaveDocument).of(actor, id));

  it('names clinic, patient, doctor, days and code, and not the reason', async () => {
    const patient = await here.patient();
    const leave = await issue(patient.patientId);
    const pdf = await document(patient, leave.id);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const text = await textOf(pdf);
    for (const part of [
      'City Clinic',
      'Medical leave',
      'Lina Nasser',
      'Sara Haddad',
      '2026-12-01',
      '2026-12-03',
    ])
      expect(text).toContain(part);
    // The address may go on in another line.
    expect(text.replaceAll(' ', '')).toContain(`/v1/verifications/${leave.verificationCode}`);
    expect(text).toContain(leave.verificationCode.match(/.{4}/g)?.join('-'));
    expect(text).not.toContain('Bronchitis');
    expect(text).toMatch(/\p{Script=Arabic}/u);
    expect(await document(here.doctor, leave.id)).toEqual(pdf);
    expect((await here.audited(leave.id)).at(-1)).toMatchObject({ action: 'medical_leave.printed' });
  });

  it('says in a frame when it is revoked', async () => {
    const patient = await here.patient();
    const { id } = await issue(patient.patientId);
    await revoke(here.doctor, id);
    expect(await textOf(await document(patient, id))).toContain('Revoked');
  });

  it('is closed to strangers, and to admins until they break the glass', async () => {
    const { patientId } = await here.patient();
    const { id } = await issue(patientId);
    await expect(document(here.stranger, id)).rejects.toBeInstanceOf(Hidden);
    await expect(document(here.admin, id)).rejects.toBeInstanceOf(BreakGlassRequired);
    await here.breakGlass(here.admin, patientId);
    expect((await document(here.admin, id)).length).toBeGreaterThan(1000);
  });
});

describe('The verification', () => {
  it('tells what is stated and nothing else, however the code is typed', async () => {
    const { patientId } = await here.patient();
    const { id, verificationCode: code } = await issue(patientId);
    const known = {
      kind: 'medical_leave',
      initials: 'L. N.',
      issuedBy: 'City Clinic',
      issuedAt: NOW,
      validFrom: '2026-12-01',
      validTo: '2026-12-03',
      valid: true,
      status: 'issued',
    };
    const typed = code.toLowerCase().replace(/1/g, 'l').replace(/0/g, 'o').replace(/.{4}/g, '$&-');
    for (const spelling of [code, typed]) expect(await verify(spelling)).toEqual(known);
    await revoke(here.doctor, id);
    expect(await verify(code)).toEqual({ ...known, valid: false, status: 'revoked' });
    expect((await here.audited(id)).filter(({ action }) => action === 'medical_leave.verified')).toHaveLength(
      3,
    );
  });

  it('does the same work for a code that is unknown as for one that is none', async () => {
    const transaction = here.get(Transaction);
    const rows = transaction.rows.bind(transaction);
    const asked: string[][] = [];
    transaction.rows = (sql, values, name) => {
      if (!sql.includes('pg_notify')) asked.at(-1)?.push(sql);
      return rows(sql, values, name);
    };
    const codes = ['0000000000000000', 'short', "' OR 1=1 --", 'ا', 'x'.repeat(90), newId(), ''];
    for (const code of codes) {
      asked.push([]);
      await expect(verify(code)).rejects.toEqual(new NotFound());
    }
    Reflect.deleteProperty(transaction, 'rows');
    expect(asked).toEqual(codes.map(() => [LEAVE_BY_CODE]));
  });
});
