import { describe, expect, it } from '@jest/globals';
import { conflictsOf, type Medication } from './conflicts.js';

const medication = (medicationName: string, medicationCode: string | null = null): Medication => ({
  medicationName,
  medicationCode,
});
const allergy = (substance: string, code: string | null = null) => ({
  recordId: `allergy to ${substance}`,
  substance,
  code,
  severity: 'mild' as const,
});

describe('a conflict', () => {
  it('is an allergy to the group of the substance, by its code', () => {
    const items = [medication('Augmentin', 'J01CR02'), medication('Zithromax', 'J01FA10')];
    expect(conflictsOf(items, [allergy('Penicillins', 'j01c')], [])).toEqual([
      { kind: 'allergy', position: 0, allergyId: 'allergy to Penicillins' },
    ]);
  });

  it('is an allergy by name where codes say nothing, or belong to another use or another system', () => {
    const items = [medication('Aspirin 100 mg', 'B01AC06')];
    for (const code of [null, 'N02BA01', '293586001', 'B'])
      expect(conflictsOf(items, [allergy('aspirin', code)], [])).toHaveLength(1);
    expect(conflictsOf(items, [allergy('Unknown', 'B01AC0')], [])).toEqual([]);
    expect(conflictsOf([medication('Zinc')], [allergy('Salicylates', 'B01AC06')], [])).toEqual([]);
  });

  it.each([
    ['Penicillin', null, 'Amoxicillin 500 mg', 'J01CA04'],
    ['البنسلين', null, 'Amoxicillin 500 mg', null],
    ['Amoxicillin', 'J01CA04', 'Augmentin', 'J01CR02'],
    ['أموكسيسيلين', null, 'Amoxicillin 500 mg', 'J01CA04'],
    ['Sulfamethoxazole', 'J01EC01', 'Co-trimoxazole', 'J01EE01'],
    ['Sulfa', null, 'Co-trimoxazole forte', null],
    ['Aspirin', 'N02BA01', 'Acetylsalicylic acid 100', 'B01AC06'],
    ['NSAIDs', null, 'Ibuprofen 400 mg', null],
  ])('is an allergy to %s (%s) for whoever is to take %s (%s)', (substance, code, name, medicationCode) => {
    expect(conflictsOf([medication(name, medicationCode)], [allergy(substance, code)], [])).toHaveLength(1);
  });

  it.each([
    ['Penicillin', 'Azithromycin', 'J01FA10'],
    ['Iron', 'Spironolactone', 'C03DA01'],
    ['NSAIDs', 'Paracetamol', 'N02BE01'],
  ])('is none between %s and %s', (substance, name, code) => {
    expect(conflictsOf([medication(name, code)], [allergy(substance)], [])).toEqual([]);
  });

  it('is what the patient takes already, by code or by name', () => {
    const taken = [
      { ...medication('Glucophage', 'A10BA02'), prescriptionId: 'p', position: 3 },
      { ...medication('Vitamin D'), prescriptionId: 'q', position: 0 },
    ];
    const items = [
      medication('Metformin 500 mg', 'A10BA02'),
      medication('vitamin-d', 'A11CC05'),
      medication('Zinc'),
    ];
    expect(conflictsOf(items, [], taken)).toEqual([
      { kind: 'duplicate', position: 0, prescriptionId: 'p', otherPosition: 3 },
      { kind: 'duplicate', position: 1, prescriptionId: 'q', otherPosition: 0 },
    ]);
  });

  it('is the same medication twice in one prescription', () => {
    expect(conflictsOf([medication('Zinc'), medication('Iron'), medication('ZINC')], [], [])).toEqual([
      { kind: 'duplicate', position: 2, prescriptionId: null, otherPosition: 0 },
    ]);
  });
});
