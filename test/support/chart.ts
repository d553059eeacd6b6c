import { type Client } from './client.js';

/** What a chart holds, one of each kind. */
export interface Chart {
  patientId: string;
  recordId: string;
  fileId: string;
  leaveId: string;
  prescriptionId: string;
  refillRequestId: string;
}

/** Writes one of each kind into a patient's chart, as their doctor and as the patient. */
export async function writeChart(
  doctor: Client,
  patient: Client,
  patientId: string,
  fileId: string,
): Promise<Chart> {
  const made = async (client: Client, path: string, body: object): Promise<string> => {
    const answer = await client.post<{ id: string }>(path, body);
    if (answer.status !== 201) throw new Error(`${path}: ${answer.text}`);
    return answer.body.id;
  };
  const recordId = await made(doctor, `/v1/patients/${patientId}/records`, {
    kind: 'vital_signs',
    title: 'Weight',
    effectiveAt: '2026-06-01T08:00:00Z',
    content: { observations: [{ code: '29463-7', display: 'Body weight', value: 71.5, unit: 'kg' }] },
    fileIds: [fileId],
  });
  const leaveId = await made(doctor, '/v1/medical-leaves', {
    patientId,
    from: '2027-03-01',
    to: '2027-03-05',
    reason: 'Influenza',
  });
  const prescriptionId = await made(doctor, '/v1/prescriptions', {
    patientId,
    items: [
      {
        medicationName: 'Cetirizine 10 mg',
        medicationCode: 'R06AE07',
        dose: '10 mg',
        route: 'oral',
        frequency: 'once a day',
        durationDays: 30,
        quantity: 30,
        refills: 2,
      },
    ],
  });
  const refillRequestId = await made(patient, `/v1/prescriptions/${prescriptionId}/refill-requests`, {});
  return { patientId, recordId, fileId, leaveId, prescriptionId, refillRequestId };
}
