import { describe, expect, it } from '@jest/globals';
import { ValidationFailed } from '#libs/platform';
import { checkContent } from './check-content.js';
import { codesOf, criticalIn, observedIn, resultStatusOf } from './facts.js';
import { RECORD_KINDS, type RecordKind } from './record-kind.js';

const observation = (overrides: object = {}): object => ({
  code: '2823-3',
  display: 'Potassium',
  value: 4,
  unit: 'mmol/L',
  ...overrides,
});
const lab = (...observations: object[]): object => ({ observations });

/** The least that each kind must say, and what is added to it. */
const LEAST: Record<RecordKind, [object, object]> = {
  lab_result: [lab(observation()), { resultStatus: 'final' }],
  vital_signs: [lab(observation()), { resultStatus: 'final' }],
  radiology: [
    { modality: 'CT', bodySite: 'Chest', findings: 'None', impression: 'Normal' },
    { resultStatus: 'final', critical: false },
  ],
  diagnosis: [
    { code: 'E11.9', display: 'Diabetes' },
    { clinicalStatus: 'active', verificationStatus: 'confirmed' },
  ],
  allergy: [
    { substance: 'Nuts', category: 'food', reaction: 'Urticaria', severity: 'mild' },
    { clinicalStatus: 'active' },
  ],
  immunization: [{ vaccineCode: '08', display: 'Hepatitis B' }, {}],
  procedure: [{ display: 'Appendectomy' }, {}],
  note: [{ text: 'Slept well.' }, {}],
};

const faultsOf = (kind: RecordKind, content: object): string[] => {
  try {
    checkContent(kind, content);
    return [];
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    return error.fields.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

describe('The content of a record', () => {
  it.each(RECORD_KINDS)('of kind %s may be short: the rest goes without saying', (kind) => {
    const [least, added] = LEAST[kind];
    expect(JSON.parse(JSON.stringify(checkContent(kind, least)))).toEqual({ ...added, ...least });
  });

  it.each(RECORD_KINDS)('of kind %s is refused without what it must say, and with anything else', (kind) => {
    for (const property of Object.keys(LEAST[kind][0])) {
      const { [property]: _, ...rest } = LEAST[kind][0] as Record<string, unknown>;
      expect(faultsOf(kind, rest).some((fault) => fault.startsWith(`/content/${property} `))).toBe(true);
    }
    expect(faultsOf(kind, { ...LEAST[kind][0], nonsense: 1 })).toEqual([
      '/content/nonsense unknown_property',
    ]);
  });

  it.each([
    ['lab_result', lab(observation({ code: '2823-4' })), '/content/observations/0/code is_loinc'],
    [
      'lab_result',
      lab(observation(), observation({ unit: 'mmHg' })),
      '/content/observations/1/unit is_ucum_unit',
    ],
    ['vital_signs', lab(observation({ value: '4' })), '/content/observations/0/value is_number'],
    ['lab_result', lab(observation({ value: 1e13 })), '/content/observations/0/value max'],
    [
      'lab_result',
      lab(observation({ referenceRange: { low: 5, high: 4 } })),
      '/content/observations/0/referenceRange is_range',
    ],
    [
      'lab_result',
      lab(observation({ referenceRange: null })),
      '/content/observations/0/referenceRange is_object',
    ],
    ['lab_result', { observations: [[]] }, '/content/observations is_object'],
    ['lab_result', { observations: [null] }, '/content/observations is_object'],
    [
      'lab_result',
      lab(observation({ referenceRange: { low: 'a' } })),
      '/content/observations/0/referenceRange/low is_number',
    ],
    [
      'lab_result',
      lab(observation({ referenceRange: [] })),
      '/content/observations/0/referenceRange is_object',
    ],
    [
      'lab_result',
      lab(observation({ interpretation: 'odd' })),
      '/content/observations/0/interpretation is_in',
    ],
    ['lab_result', lab(), '/content/observations array_min_size'],
    ['lab_result', { observations: {} }, '/content/observations is_array'],
    ['lab_result', { observations: [7] }, '/content/observations/0 nested_validation'],
    ['lab_result', { ...lab(observation()), resultStatus: null }, '/content/resultStatus is_in'],
    ['radiology', { ...LEAST.radiology[0], modality: 'XX' }, '/content/modality is_in'],
    ['diagnosis', { ...LEAST.diagnosis[0], code: 'e11' }, '/content/code matches'],
    ['diagnosis', { ...LEAST.diagnosis[0], onsetDate: '2026-02-30' }, '/content/onsetDate is_calendar_date'],
    ['allergy', { ...LEAST.allergy[0], code: 'J01CC0' }, '/content/code matches'],
    ['allergy', { ...LEAST.allergy[0], severity: 'deadly' }, '/content/severity is_in'],
    ['immunization', { ...LEAST.immunization[0], vaccineCode: 'HepB' }, '/content/vaccineCode matches'],
    ['immunization', { ...LEAST.immunization[0], doseNumber: 0 }, '/content/doseNumber min'],
    ['note', { text: '   ' }, '/content/text is_not_empty'],
  ] as const)('of kind %s is refused where it is wrong: %j', (kind, content, fault) => {
    expect(faultsOf(kind, content)).toContain(fault);
  });

  it.each(['J', 'J01', 'J01C', 'J01CA', 'J01CA04', undefined])(
    'of an allergy may name the ATC code %s',
    (code) => {
      expect(faultsOf('allergy', { ...LEAST.allergy[0], ...(code ? { code } : {}) })).toEqual([]);
    },
  );
});

describe('A value', () => {
  it.each([
    [3, { low: 3.5, high: 5 }, 'low'],
    [3.5, { low: 3.5, high: 5 }, 'normal'],
    [5, { low: 3.5, high: 5 }, 'normal'],
    [5.1, { low: 3.5, high: 5 }, 'high'],
    [-1, { low: 0 }, 'low'],
    [9, { low: 0 }, 'normal'],
    [9, { high: 8 }, 'high'],
    [9, {}, undefined],
    [9, undefined, undefined],
  ])('of %d in %j is %s', (value, referenceRange, interpretation) => {
    const content = checkContent(
      'lab_result',
      lab(observation({ value, ...(referenceRange ? { referenceRange } : {}) })),
    );
    expect(observedIn(content)[0]?.flag ?? undefined).toBe(interpretation);
  });

  it('is read as whoever measured it says, whatever the range', () => {
    const content = checkContent(
      'lab_result',
      lab(observation({ value: 9, referenceRange: { high: 5 }, interpretation: 'critical_high' })),
    );
    expect(observedIn(content)[0]?.flag).toBe('critical_high');
    expect(criticalIn(content)).not.toBeNull();
  });
});

describe('What a record is found by', () => {
  it('are the codes that it names, each once', () => {
    const codes = (kind: RecordKind, content: object): string[] => codesOf(checkContent(kind, content));
    expect(codes('lab_result', lab(observation(), observation(), observation({ code: '718-7' })))).toEqual([
      '2823-3',
      '718-7',
    ]);
    expect(codes('diagnosis', LEAST.diagnosis[0])).toEqual(['E11.9']);
    expect(codes('immunization', LEAST.immunization[0])).toEqual(['08']);
    expect(codes('radiology', LEAST.radiology[0])).toEqual(['CT']);
    expect(codes('allergy', LEAST.allergy[0])).toEqual([]);
    expect(codes('note', LEAST.note[0])).toEqual([]);
    expect(resultStatusOf(checkContent('note', LEAST.note[0]))).toBeNull();
  });
});
