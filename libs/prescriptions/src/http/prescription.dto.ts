import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { type Actor, MayBeAbsent, PageQuery } from '#libs/platform';
import { type Conflict } from '../conflicts/conflict.js';
import {
  type AcknowledgedConflicts,
  type Prescription,
  PRESCRIPTION_STATUSES,
  type PrescriptionCancellation,
  type PrescriptionStatus,
} from '../prescription.js';
import { type PrescriptionFilter } from '../prescription-list.js';
import { type ListedPrescription } from '../prescriptions.js';
import { PrescriptionItemDto } from './prescription-item.dto.js';

/** Query of the list of prescriptions. */
export class PrescriptionQuery extends PageQuery {
  /** Only those of this patient. */
  @ApiProperty({ format: 'uuid', required: false })
  @MayBeAbsent()
  @IsUUID()
  patientId?: string;

  /** Only those in this state. */
  @ApiProperty({ enum: PRESCRIPTION_STATUSES, enumName: 'PrescriptionStatus', required: false })
  @MayBeAbsent()
  @IsIn(PRESCRIPTION_STATUSES)
  status?: PrescriptionStatus;

  /** What it asks for. */
  filter(): PrescriptionFilter {
    return { patientId: this.patientId?.toLowerCase(), status: this.status };
  }
}

/** One reason against an item. */
export class ConflictDto {
  /** Whether the patient is allergic to it, or takes it already. */
  @ApiProperty({ enum: ['allergy', 'duplicate'], enumName: 'ConflictKind' })
  kind: Conflict['kind'];

  /** Position of the item. */
  @ApiProperty({ type: 'integer', example: 0 })
  position: number;

  /** Of an allergy: the medical record. */
  @ApiProperty({ format: 'uuid', required: false })
  allergyId?: string;

  /** Of a duplicate: the prescription that has it; null if it is this one. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true, required: false })
  prescriptionId?: string | null;

  /** Of a duplicate: its position there. */
  @ApiProperty({ type: 'integer', required: false })
  otherPosition?: number;
}

/** The conflicts that the doctor has accepted, and why. */
export class AcknowledgedConflictsDto {
  /** The medical reason. */
  reason: string;

  @ApiProperty({ type: [ConflictDto], description: 'What stood against it.' })
  conflicts: ConflictDto[];

  static of({ reason, conflicts }: AcknowledgedConflicts): AcknowledgedConflictsDto {
    return { reason, conflicts };
  }
}

/** Who stopped a prescription, when and why. */
export class PrescriptionCancellationDto {
  /** The account. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  cancelledById: string | null;

  /** When. */
  cancelledAt: Date;

  /** Why. */
  @ApiProperty({ example: 'Rash after the second dose.' })
  reason: string;

  static of(cancellation: PrescriptionCancellation): PrescriptionCancellationDto {
    return { ...cancellation, cancelledAt: new Date(cancellation.cancelledAt) };
  }
}

/** What is known of a prescription without its content. */
export class PrescriptionSummaryDto {
  @ApiProperty({ format: 'uuid', description: 'Id of the prescription.' })
  id: string;

  /** The first prescription of the treatment that this one carries on; its own id if it is the first. */
  @ApiProperty({ format: 'uuid' })
  courseId: string;

  /** Whose prescription it is. */
  @ApiProperty({ format: 'uuid' })
  patientId: string;

  /** Who has prescribed it. */
  @ApiProperty({ format: 'uuid' })
  doctorId: string;

  /** The visit at which it was prescribed. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  appointmentId: string | null;

  /** Where it was prescribed. */
  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  clinicId: string | null;

  /** Where it stands; it is `expired` from `expiresAt` on. */
  @ApiProperty({ enum: PRESCRIPTION_STATUSES, enumName: 'PrescriptionStatus', example: 'active' })
  status: PrescriptionStatus;

  /** Since when it counts. */
  issuedAt: Date;

  /** Until when it counts. */
  expiresAt: Date;

  /** How many medications it prescribes. */
  @ApiProperty({ type: 'integer', example: 1 })
  itemCount: number;

  /** Begins at 1 and rises with each change; also its ETag. */
  @ApiProperty({ type: 'integer', example: 1 })
  version: number;

  static summary(prescription: Prescription): PrescriptionSummaryDto {
    return {
      id: prescription.id,
      courseId: prescription.courseId,
      patientId: prescription.patientId,
      doctorId: prescription.doctorId,
      appointmentId: prescription.appointmentId,
      clinicId: prescription.clinicId,
      status: prescription.status,
      issuedAt: prescription.issuedAt,
      expiresAt: prescription.expiresAt,
      itemCount: prescription.items.length,
      version: prescription.version,
    };
  }
}

/** A prescription. */
export class PrescriptionDto extends PrescriptionSummaryDto {
  @ApiProperty({ type: [PrescriptionItemDto], description: 'The medications.' })
  items: PrescriptionItemDto[];

  /** Only for staff, when it was issued in spite of conflicts. */
  @ApiProperty({ type: AcknowledgedConflictsDto, required: false })
  conflictsAcknowledged?: AcknowledgedConflictsDto;

  /** Only when it is cancelled: by whom, when and why. */
  @ApiProperty({ type: PrescriptionCancellationDto, required: false })
  cancellation?: PrescriptionCancellationDto;

  /** @param actor who reads it: the conflicts may name allergies that are not released to the patient yet */
  static of(prescription: Prescription, actor: Actor): PrescriptionDto {
    const { conflictsAcknowledged, cancellation } = prescription;
    return {
      ...PrescriptionSummaryDto.summary(prescription),
      items: prescription.items.map(PrescriptionItemDto.of),
      ...(conflictsAcknowledged && actor.role !== 'patient'
        ? { conflictsAcknowledged: AcknowledgedConflictsDto.of(conflictsAcknowledged) }
        : {}),
      ...(cancellation ? { cancellation: PrescriptionCancellationDto.of(cancellation) } : {}),
    };
  }
}

/** A prescription on a list: its content is absent where the reader may only know that there is one. */
export class ListedPrescriptionDto extends PrescriptionSummaryDto {
  /** The medications; absent for an admin who has not broken the glass. */
  @ApiProperty({ type: [PrescriptionItemDto], required: false })
  items?: PrescriptionItemDto[];

  /** Only for staff who may read the content, when it was issued in spite of conflicts. */
  @ApiProperty({ type: AcknowledgedConflictsDto, required: false })
  conflictsAcknowledged?: AcknowledgedConflictsDto;

  /** Only when it is cancelled, and its content may be read. */
  @ApiProperty({ type: PrescriptionCancellationDto, required: false })
  cancellation?: PrescriptionCancellationDto;

  static listed({ prescription, open }: ListedPrescription, actor: Actor): ListedPrescriptionDto {
    return open ? PrescriptionDto.of(prescription, actor) : PrescriptionSummaryDto.summary(prescription);
  }
}

/** A page of prescriptions. */
export class PrescriptionPage {
  @ApiProperty({ type: [ListedPrescriptionDto], description: 'The newest first.' })
  items: ListedPrescriptionDto[];

  /** Cursor of the next page; null at the end. */
  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
