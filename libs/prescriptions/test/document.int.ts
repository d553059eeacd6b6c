import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor } from '#libs/platform';
import { VerifiablePrescriptions } from '#libs/prescriptions';
import { hashOfCode } from '#libs/records';
import { CancelPrescription } from '../src/cancel-prescription.js';
import { PrescriptionDocument } from '../src/prescription-document.js';
import { readPdf, squeezed } from './support/read-pdf.js';
import { as, days, NOW, type World, world } from './support/world.js';

let here: World;

beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

const print = (actor: Actor, id: string) => as(actor, () => here.get(PrescriptionDocument).print(actor, id));
describe('a printed prescription', () => {
  it('says who prescribed what to whom, in both scripts, under a code that verifies it', async () => {
    const patient = await here.patient();
    const { id } = await here.issued(patient.patientId, [
      {
        medicationName: 'Amoxicillin 500 mg',
        medicationCode: 'J01CA04',
        frequency: 'three times a day',
        quantity: 21,
        instructions: 'بعد الأكل',
      },
    ]);
    const pdf = await print(patient, id);
    const { text, code: address } = await readPdf(pdf);
    for (const said of [
      'City Clinic',
      'عيادة المدينة',
      'Prescription',
      'وصفة طبية',
      'Lina Nasser',
      'لينا ناصر',
      '1990-05-01',
      'Sara Haddad',
      'سارة حداد',
      'LIC-4711',
      '2026-12-01',
      '2027-03-01',
      'Amoxicillin 500 mg',
      'J01CA04',
      'three times a day',
      'by mouth',
      'بعد الأكل',
      '21',
      id,
    ])
      expect(text).toContain(squeezed(said));
    expect(text).not.toMatch(/do not dispense/i);
    expect(address).toMatch(/^http:\/\/localhost:3000\/v1\/verifications\/[0-9A-HJKMNP-TV-Z]{16}$/);
    const code = address!.slice(-16);
    const verified = await here.get(VerifiablePrescriptions).find(hashOfCode(code));
    expect(verified).toEqual({
      kind: 'prescription',
      initials: 'L. N.',
      issuedBy: 'City Clinic',
      issuedAt: NOW,
      validFrom: '2026-12-01',
      validTo: '2027-03-01',
      valid: true,
      status: 'active',
    });
    expect((await here.auditOf(id)).slice(1)).toMatchObject([
      { action: 'prescription.printed', actor_id: patient.userId, details: { ground: 'self' } },
      { action: 'prescription.verified', actor_id: null, patient_id: patient.patientId },
    ]);
    expect(await print(patient, id)).toEqual(pdf);
  });

  it('warns when it counts no more, and verifies as that', async () => {
    const { patientId } = await here.patient();
    const [doctor] = here.doctors;
    const [gone, old] = [await here.issued(patientId), await here.issued(patientId)];
    await as(doctor, () => here.get(CancelPrescription).cancel(doctor, gone.id, 'Rash.'));
    const pdf = await print(doctor, gone.id);
    expect((await readPdf(pdf)).text).toMatch(/Cancelled:donotdispense/);
    const find = async (bytes: Buffer) =>
      here.get(VerifiablePrescriptions).find(hashOfCode((await readPdf(bytes)).code!.slice(-16)));
    expect(await find(pdf)).toMatchObject({ valid: false, status: 'cancelled' });
    here.clock.set(days(90));
    const expired = await print(doctor, old.id);
    expect((await readPdf(expired)).text).toMatch(/Expired:donotdispense/);
    expect(await find(expired)).toMatchObject({ valid: false, status: 'expired' });
    here.clock.set(NOW);
    expect(await here.get(VerifiablePrescriptions).find(hashOfCode('0000-0000-0000-0000'))).toBeNull();
  });

  it('holds twenty items with long instructions on as many pages as it takes', async () => {
    const patient = await here.patient();
    const items = Array.from({ length: 20 }, () => ({
      instructions: 'Take it with water. '.repeat(45).trim(),
    }));
    const { id } = await here.issued(patient.patientId, items);
    const { pages, code } = await readPdf(await print(patient, id));
    expect(code).toBeNull();
    expect(pages).toBeGreaterThan(3);
  });

  it('is for those who see the chart', async () => {
    const { patientId } = await here.patient();
    const { id } = await here.issued(patientId);
    for (const stranger of [here.doctors[1], await here.patient()])
      await expect(print(stranger, id)).rejects.toMatchObject({ code: 'resource.not_found' });
    await expect(print(here.admin, id)).rejects.toMatchObject({ code: 'access.break_glass_required' });
  });
});
