import { type RecordedAllergy } from '#libs/records';
import { type NewItem } from '../prescription.js';
import { type Conflict } from './conflict.js';
import { codesNamed, withSameSubstance } from './known-substances.js';
import { medicationKey, namesSubstance } from './medication-name.js';

/** What of an item decides. */
export type Medication = Pick<NewItem, 'medicationName' | 'medicationCode'>;

/** A medication that the patient takes already. */
export interface TakenMedication extends Medication {
  prescriptionId: string;
  position: number;
}

/** An ATC code of any level: a group such as J01C, or a substance such as J01CA04. */
const ATC = /^[A-Z]\d{2}([A-Z]([A-Z](\d{2})?)?)?$/;

/** Every conflict of the items with the patient's allergies, with what the patient takes, and among each other. */
export function conflictsOf(
  items: readonly Medication[],
  allergies: readonly RecordedAllergy[],
  taken: readonly TakenMedication[],
): Conflict[] {
  return items.flatMap((item, position): Conflict[] => [
    ...allergies
      .filter((allergy) => isAllergen(item, allergy))
      .map(({ recordId }) => ({ kind: 'allergy' as const, position, allergyId: recordId })),
    ...taken
      .filter((other) => isSame(item, other))
      .map((other) => ({
        kind: 'duplicate' as const,
        position,
        prescriptionId: other.prescriptionId,
        otherPosition: other.position,
      })),
    ...items
      .slice(0, position)
      .flatMap((other, otherPosition) =>
        isSame(item, other)
          ? [{ kind: 'duplicate' as const, position, prescriptionId: null, otherPosition }]
          : [],
      ),
  ]);
}

/**
 * By the code of the substance or its group, where none was given by that of a well-known name; and by the name as
 * well, since codes of other systems say nothing.
 */
function isAllergen(item: Medication, { substance, code }: RecordedAllergy): boolean {
  const recorded = code?.trim().toUpperCase() ?? '';
  const groups = [...(ATC.test(recorded) ? withSameSubstance(recorded) : []), ...codesNamed(substance)];
  const codes = [item.medicationCode?.toUpperCase() ?? '', ...codesNamed(item.medicationName)];
  const byCode = groups.some((group) => codes.some((one) => one.startsWith(group)));
  return byCode || namesSubstance(item.medicationName, substance);
}

/** Whether two items are the same medication. */
export function isSame(one: Medication, other: Medication): boolean {
  const sameCode =
    one.medicationCode !== null && one.medicationCode.toUpperCase() === other.medicationCode?.toUpperCase();
  return sameCode || medicationKey(one.medicationName) === medicationKey(other.medicationName);
}
