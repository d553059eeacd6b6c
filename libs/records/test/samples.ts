import { type NewRecord } from '#libs/records';

const at = new Date('2026-11-30T08:00:00Z');

/** A potassium value; critical ones are said to be so. */
export const potassium = (
  value: number,
  overrides: Partial<NewRecord> & { critical?: boolean } = {},
): NewRecord => {
  const { critical, ...rest } = overrides;
  return {
    kind: 'lab_result',
    title: 'Electrolytes',
    effectiveAt: at,
    content: {
      observations: [
        {
          code: '2823-3',
          display: 'Potassium in serum',
          value,
          unit: 'mmol/L',
          referenceRange: { low: 3.5, high: 5.1 },
          ...(critical ? { interpretation: 'critical_high' } : {}),
        },
      ],
    },
    ...rest,
  };
};

/** A note. */
export const note = (overrides: Partial<NewRecord> = {}): NewRecord => ({
  kind: 'note',
  title: 'Round',
  effectiveAt: at,
  content: { text: 'Slept well.' },
  ...overrides,
});

/** An allergy to a whole class of ATC. */
export const allergy = (overrides: object = {}): NewRecord => ({
  kind: 'allergy',
  title: 'Penicillin allergy',
  effectiveAt: at,
  content: {
    substance: 'Penicillins',
    code: 'J01C',
    category: 'medication',
    reaction: 'Urticaria',
    severity: 'moderate',
    ...overrides,
  },
});

/** A diagnosis. */
export const diagnosis = (overrides: object = {}): NewRecord => ({
  kind: 'diagnosis',
  title: 'Diabetes',
  effectiveAt: at,
  content: { code: 'E11.9', display: 'Type 2 diabetes mellitus', ...overrides },
});

/** A heart rate. */
export const heartRate = (value: number, effectiveAt = at): NewRecord => ({
  kind: 'vital_signs',
  title: 'Heart rate',
  effectiveAt,
  content: { observations: [{ code: '8867-4', display: 'Heart rate', value, unit: '{beats}/min' }] },
});
