/** What the public may know of a document of which it holds the code. */
export interface VerifiedDocument {
  /** What it is, e.g. `medical_leave`. */
  kind: string;
  /** Of the patient. */
  initials: string;
  /** Name of the clinic. */
  issuedBy: string;
  issuedAt: Date;
  /** `YYYY-MM-DD` */
  validFrom: string | null;
  /** `YYYY-MM-DD` */
  validTo: string | null;
  /** Whether the document stands. */
  valid: boolean;
  status: string;
}

/** Documents of one kind that carry a verification code. A provider that extends this is found at boot. */
export abstract class Verifiable {
  /**
   * The document with this code, or null, by one query in either case: how long it takes must not tell more than the answer.
   *
   * @param codeHash by `hashOfCode`
   */
  abstract find(codeHash: Buffer): Promise<VerifiedDocument | null>;
}

/** `L. N.` */
export const initialsOf = (...names: string[]): string =>
  names.map((name) => `${[...name.trim()][0]?.toUpperCase() ?? ''}.`).join(' ');
