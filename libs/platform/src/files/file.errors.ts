import { domainError } from '../errors/domain-error.js';

/** The largest file that is taken, in bytes. */
export const FILE_MAX_BYTES = 20 * 1024 * 1024;

/** Not sent as a form at all. */
export class FileNotMultipart extends domainError(
  'file.not_multipart',
  'unsupported_media_type',
  'Send the file as multipart/form-data, in one part named file.',
) {}
/** The form has no such part. */
export class FileMissing extends domainError(
  'file.missing',
  'invalid',
  'Send exactly one file, in a part named file.',
  '/file',
) {}
/** The file has no content. */
export class FileEmpty extends domainError('file.empty', 'invalid', 'The file is empty.', '/file') {}
/** Larger than is taken. */
export class FileTooLarge extends domainError(
  'file.too_large',
  'too_large',
  'The file is larger than 20 MiB.',
) {}
/** Its content is none of the types that are taken, whatever it is called. */
export class FileTypeNotAllowed extends domainError(
  'file.type_not_allowed',
  'unsupported_media_type',
  'By its content the file is no PDF, PNG, JPEG or DICOM file.',
) {}
/** The range lies outside of the file. */
export class RangeNotSatisfiable extends domainError(
  'file.range_not_satisfiable',
  'range_not_satisfiable',
  'The file has no such range of bytes.',
) {}
