import { type ClassConstructor, plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { fieldErrors, ValidationFailed } from '#libs/platform';
import { type ObservationDto } from './observations.dto.js';
import { CONTENT_TYPES, type RecordContent, type RecordKind } from './record-kind.js';

/**
 * The content of a record of this kind, with the defaults of what was left out, and each observation read by its range.
 *
 * @throws ValidationFailed with pointers such as `/content/observations/0/code`
 */
export function checkContent(kind: RecordKind, value: object): RecordContent {
  const type = CONTENT_TYPES[kind] as ClassConstructor<RecordContent>;
  const content = plainToInstance(type, value);
  const faults = validateSync(content, { whitelist: true, forbidNonWhitelisted: true });
  if (faults.length > 0)
    throw new ValidationFailed(faults.flatMap((fault) => fieldErrors(fault, '/content')));
  if ('observations' in content) content.observations.forEach(read);
  return content;
}

/** Reads a value by its range, unless somebody has said how to read it. */
function read(observation: ObservationDto): void {
  const { value, referenceRange: { low, high } = {} } = observation;
  if (observation.interpretation !== undefined || (low === undefined && high === undefined)) return;
  if (low !== undefined && value < low) observation.interpretation = 'low';
  else observation.interpretation = high !== undefined && value > high ? 'high' : 'normal';
}
