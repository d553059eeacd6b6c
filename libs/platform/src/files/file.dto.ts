import { ApiProperty } from '@nestjs/swagger';
import { type FileDescription } from './files.js';
import { MEDIA_TYPES, type MediaType } from './media-type.js';

/** A file that is stored. */
export class FileDto {
  /** Id of the file. */
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** Its name, without directories and without what could deceive. */
  @ApiProperty({ example: 'blood-count.pdf', maxLength: 255 })
  name: string;

  /** Its type, as its content proves it. */
  @ApiProperty({ enum: MEDIA_TYPES, enumName: 'FileMediaType' })
  mediaType: MediaType;

  /** Its size in bytes. */
  @ApiProperty({ type: 'integer', example: 48213 })
  size: number;

  /** SHA-256 of its content, in hexadecimal. */
  @ApiProperty({ example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' })
  sha256: string;

  /** When it was uploaded. */
  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  /** What a client is told of a file. */
  static of({ id, name, mediaType, size, sha256, createdAt }: FileDescription): FileDto {
    return { id, name, mediaType, size, sha256, createdAt: createdAt.toISOString() };
  }
}

/** A link that opens one file without a login. */
export class FileLinkDto {
  /** Whoever has it may read the file until it expires. */
  @ApiProperty({ example: 'https://hospital.example/v1/file-links/AZm2oAAAcACAAAAA' })
  url: string;

  /** When it stops working: five minutes after it was made. */
  @ApiProperty({ format: 'date-time' })
  expiresAt: string;
}

/** The form in which a file is uploaded. */
export class FileUploadDto {
  /** PDF, PNG, JPEG or DICOM, by its content; at most 20 MiB. */
  @ApiProperty({ type: 'string', format: 'binary' })
  file: unknown;
}
