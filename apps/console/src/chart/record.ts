import { type components } from '#libs/client';

export type MedicalRecord = components['schemas']['RecordDto'];
export type RecordKind = components['schemas']['RecordKind'];

export const KINDS: readonly RecordKind[] = [
  'lab_result',
  'radiology',
  'diagnosis',
  'allergy',
  'vital_signs',
  'immunization',
  'procedure',
  'note',
];
