import { type ApiPropertyOptions, getSchemaPath } from '@nestjs/swagger';
import { CONTENT_TYPES } from '../content/record-kind.js';

/** The schemas of all kinds of content, for a controller to announce. */
export const CONTENT_MODELS = Object.values(CONTENT_TYPES);

/** Documents a property that holds the content of a record. */
export const CONTENT: ApiPropertyOptions = {
  // Several shapes may fit a short content; which one it is, stands outside of it.
  anyOf: CONTENT_MODELS.map((type) => ({ $ref: getSchemaPath(type) })),
  description: 'What the record says; which of the shapes it has, the kind tells.',
};

/** What belongs to which kind, beside the schema of the whole body. */
export const CONTENT_BY_KIND = Object.entries(CONTENT_TYPES).map(([kind, type]) => ({
  title: kind,
  type: 'object' as const,
  properties: { kind: { type: 'string' as const, enum: [kind] }, content: { $ref: getSchemaPath(type) } },
  required: ['kind', 'content'],
}));

const at = { effectiveAt: '2026-01-15T08:00:00Z' };

/** A body for each kind, as short as it may be or a little longer. */
export const EXAMPLES: Record<keyof typeof CONTENT_TYPES, object> = {
  lab_result: {
    kind: 'lab_result',
    title: 'Electrolytes',
    ...at,
    release: 'held',
    content: {
      observations: [
        {
          code: '2823-3',
          display: 'Potassium in serum',
          value: 6.8,
          unit: 'mmol/L',
          referenceRange: { low: 3.5, high: 5.1 },
          interpretation: 'critical_high',
        },
      ],
    },
  },
  radiology: {
    kind: 'radiology',
    title: 'Chest X-ray',
    ...at,
    content: {
      modality: 'DX',
      bodySite: 'Chest',
      findings: 'No consolidation. Heart of normal size.',
      impression: 'Normal chest.',
    },
  },
  diagnosis: {
    kind: 'diagnosis',
    title: 'Diabetes',
    ...at,
    content: { code: 'E11.9', display: 'Type 2 diabetes mellitus' },
  },
  allergy: {
    kind: 'allergy',
    title: 'Penicillin allergy',
    ...at,
    content: {
      substance: 'Penicillins',
      code: 'J01C',
      category: 'medication',
      reaction: 'Urticaria',
      severity: 'moderate',
    },
  },
  vital_signs: {
    kind: 'vital_signs',
    title: 'Heart rate',
    ...at,
    content: {
      observations: [
        {
          code: '8867-4',
          display: 'Heart rate',
          value: 72,
          unit: '{beats}/min',
          referenceRange: { low: 60, high: 100 },
        },
      ],
    },
  },
  immunization: {
    kind: 'immunization',
    title: 'Hepatitis B, first dose',
    ...at,
    content: { vaccineCode: '08', display: 'Hepatitis B, paediatric', doseNumber: 1 },
  },
  procedure: {
    kind: 'procedure',
    title: 'Gall bladder removed',
    ...at,
    content: { display: 'Laparoscopic cholecystectomy', outcome: 'Without complications' },
  },
  note: { kind: 'note', title: 'Round', ...at, content: { text: 'Slept well, no pain.' } },
};
