import { describe, expect, it } from '@jest/globals';
import { medicationKey, namesSubstance } from './medication-name.js';

describe('the name of a medication', () => {
  it.each([
    ['Amoxicillin 500 mg', 'amoxicillin'],
    ['amoxicillin', 'AMOXICILLIN'],
    ['Acide acetylsalicylique', 'Acide Acétylsalicylique'],
    ['Co-amoxiclav 625 mg', 'coamoxiclav'],
    ['Coamoxiclav 625 mg', 'Co-Amoxiclav'],
    ['co amoxiclav', 'co-amoxiclav'],
    ['Amoxicillin/Clavulanic acid', 'clavulanic acid'],
    ['Paracetamol + Codeine', 'codeine'],
    ['Ibuprofen, coated', 'ibuprofen'],
    ['Trimethoprim 200 mg', 'Sulfamethoxazole/Trimethoprim'],
    ['أموكسيسيلين ٥٠٠', 'اموكسيسيلين'],
    ['بنســـلين', 'بِنسلين'],
  ])('%s names %s', (name, substance) => {
    expect(namesSubstance(name, substance)).toBe(true);
  });

  it.each([
    ['Amoxicillin', 'penicillin'],
    ['Paracetamol', 'amol'],
    ['Codeine phosphate', 'codeine sulphate'],
    ['Amoxi/Cillin', 'amoxicillin'],
    ['Iron', 'iron sucrose'],
    ['Aspirin', '—'],
    ['...', '...'],
  ])('%s does not name %s', (name, substance) => {
    expect(namesSubstance(name, substance)).toBe(false);
  });

  it('is the same however it is written', () => {
    const keys = ['Amoxicillin 500 mg / Clavulanic-Acid', 'clavulanic acid+AMOXICILLIN 500mg'].map(
      medicationKey,
    );
    expect(new Set(keys).size).toBe(1);
    expect(medicationKey('Amoxicillin 250 mg')).not.toBe(medicationKey('Amoxicillin 500 mg'));
  });
});
