import {
  AllergyContentDto,
  DiagnosisContentDto,
  ImmunizationContentDto,
  NoteContentDto,
  ProcedureContentDto,
  RadiologyContentDto,
} from './findings.dto.js';
import { LabResultContentDto, VitalSignsContentDto } from './observations.dto.js';

/** What each kind of record holds. */
export const CONTENT_TYPES = {
  lab_result: LabResultContentDto,
  radiology: RadiologyContentDto,
  diagnosis: DiagnosisContentDto,
  allergy: AllergyContentDto,
  vital_signs: VitalSignsContentDto,
  immunization: ImmunizationContentDto,
  procedure: ProcedureContentDto,
  note: NoteContentDto,
} as const;

/** What sort of thing a record tells of. */
export type RecordKind = keyof typeof CONTENT_TYPES;
export const RECORD_KINDS = Object.keys(CONTENT_TYPES) as RecordKind[];

/** The content of a record of some kind. */
export type RecordContent = InstanceType<(typeof CONTENT_TYPES)[RecordKind]>;
