import { ApiProperty } from '@nestjs/swagger';
import { type VerifiedDocument } from '../verification/verifiable.js';

/** What anybody who holds a document may know of it. */
export class VerificationDto {
  /** What it is. */
  @ApiProperty({ example: 'medical_leave' })
  kind: string;

  /** Initials of the patient. */
  @ApiProperty({ example: 'L. N.' })
  initials: string;

  /** First day; null where the document has none. */
  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-12-01' })
  from: string | null;

  /** Last day; null where the document has none. */
  @ApiProperty({ type: String, format: 'date', nullable: true, example: '2026-12-03' })
  to: string | null;

  /** Name of the clinic. */
  @ApiProperty({ example: 'City Clinic' })
  issuedBy: string;

  /** When. */
  issuedAt: Date;

  /** Whether it stands; which days it is for, `from` and `to` tell. */
  valid: boolean;

  /** Its state, in the words of its kind. */
  @ApiProperty({ example: 'issued' })
  status: string;

  /** Nothing but what is stated here leaves the house, whatever a kind of document knows of itself. */
  static of(document: VerifiedDocument): VerificationDto {
    const { kind, initials, validFrom, validTo, issuedBy, issuedAt, valid, status } = document;
    return { kind, initials, from: validFrom, to: validTo, issuedBy, issuedAt, valid, status };
  }
}
