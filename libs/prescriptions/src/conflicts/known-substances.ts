import { medicationKey, runsIn } from './medication-name.js';

/**
 * The ATC codes of the substances and groups that most allergies are recorded against, by the names that they are
 * recorded under (ATC/DDD index of the WHO). It makes a name mean a group where nobody gave a code; it is no
 * knowledge base of medications.
 */
const CODES: readonly (readonly [names: readonly string[], codes: readonly string[]])[] = [
  [['penicillin', 'penicillins', 'بنسلين', 'البنسلين', 'بنسيلين', 'البنسيلين'], ['J01C']],
  [
    ['amoxicillin', 'amoxycillin', 'أموكسيسيلين'],
    ['J01CA04', 'J01CR02'],
  ],
  [
    ['ampicillin', 'أمبيسيلين'],
    ['J01CA01', 'J01CR01'],
  ],
  [['augmentin', 'co-amoxiclav', 'أوجمنتين'], ['J01CR02']],
  [
    ['cephalosporin', 'cephalosporins', 'سيفالوسبورين'],
    ['J01DB', 'J01DC', 'J01DD', 'J01DE'],
  ],
  [['sulfa', 'sulpha', 'sulfonamide', 'sulfonamides', 'سلفا', 'السلفا'], ['J01E']],
  [['sulfamethoxazole'], ['J01EC01', 'J01EE01']],
  [['co-trimoxazole'], ['J01EE01']],
  [['macrolide', 'macrolides'], ['J01FA']],
  [['tetracycline', 'tetracyclines', 'تتراسيكلين'], ['J01AA']],
  [['quinolone', 'quinolones', 'fluoroquinolones'], ['J01M']],
  [
    ['aspirin', 'acetylsalicylic acid', 'أسبرين', 'الأسبرين'],
    ['N02BA01', 'B01AC06'],
  ],
  [
    ['salicylate', 'salicylates'],
    ['N02BA', 'B01AC06'],
  ],
  [
    ['nsaid', 'nsaids'],
    ['M01A', 'N02BA01', 'B01AC06'],
  ],
  [['ibuprofen', 'إيبوبروفين'], ['M01AE01']],
  [['diclofenac', 'ديكلوفيناك'], ['M01AB05']],
  [['paracetamol', 'acetaminophen', 'باراسيتامول'], ['N02BE01']],
  [['opioid', 'opioids'], ['N02A']],
  [['statin', 'statins'], ['C10AA']],
  [
    ['ace inhibitor', 'ace inhibitors'],
    ['C09A', 'C09B'],
  ],
];

/** Codes of one substance in different uses and combinations. */
const SAME_SUBSTANCE: readonly (readonly string[])[] = [
  ['J01CA04', 'J01CR02'],
  ['J01CA01', 'J01CR01'],
  ['J01EC01', 'J01EE01'],
  ['N02BA01', 'B01AC06'],
];

const byName = new Map(
  CODES.flatMap(([names, codes]) => names.map((name) => [medicationKey(name), codes] as const)),
);

/** The codes that a name stands for, or any part of it. */
export const codesNamed = (name: string): string[] => runsIn(name).flatMap((run) => byName.get(run) ?? []);

/** A code, with those of the same substance. */
export const withSameSubstance = (code: string): string[] =>
  SAME_SUBSTANCE.find((codes) => codes.includes(code))?.slice() ?? [code];
