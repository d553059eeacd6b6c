import { type Block } from '../rendering/blocks.js';

/** Whom it is about, for those who read it in the place of the patient. */
export const EN_WHOSE: Block = { facts: [['Patient', '{{dependent}}']] };
export const AR_WHOSE: Block = { facts: [['المريض', '{{dependent}}']] };
