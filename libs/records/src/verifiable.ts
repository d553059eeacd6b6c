/** What the public may know of a document of which it holds the code. */
export interface VerifiedDocument {
  kind: string;
  initials: string;
  issuedBy: string;
  issuedAt: Date;
  validFrom: string | null;
  validTo: string | null;
  valid: boolean;
  status: string;
}

/** Documents of one kind that carry a verification code. */
export abstract class Verifiable {
  /** The document with this code, or null. @param codeHash SHA-256 of the upper-case code without hyphens */
  abstract find(codeHash: Buffer): Promise<VerifiedDocument | null>;
}
