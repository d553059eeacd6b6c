/** Why an item should not be prescribed. It names ids only: refusals carry no patient data. */
export type Conflict =
  | {
      kind: 'allergy';
      /** Position of the item, from 0 on. */
      position: number;
      /** The medical record of the allergy. */
      allergyId: string;
    }
  | {
      kind: 'duplicate';
      /** Position of the item, from 0 on. */
      position: number;
      /** The prescription that has it already; null if it is this one. */
      prescriptionId: string | null;
      /** Where it stands there. */
      otherPosition: number;
    };
