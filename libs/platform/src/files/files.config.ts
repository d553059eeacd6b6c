import { IsIn, IsNotEmpty, IsUrl, ValidateIf } from 'class-validator';
import { Env } from '../config/config.js';

const onDisk = (config: FilesConfig): boolean => config.FILES_STORAGE === 'disk';
const inBucket = (config: FilesConfig): boolean => config.FILES_STORAGE === 's3';

/** Where the contents of files are kept. The api and the worker need the same. */
export class FilesConfig {
  /** A directory, or a bucket of an S3-compatible service. */
  @Env()
  @IsIn(['disk', 's3'], { message: 'FILES_STORAGE must be disk or s3' })
  FILES_STORAGE: 'disk' | 's3' = 'disk';

  /** With `disk`: a directory that all processes share. */
  @Env()
  @ValidateIf(onDisk)
  @IsNotEmpty({ message: 'FILES_DIRECTORY must be a directory for the files' })
  FILES_DIRECTORY: string;

  /** With `s3`: the address of the service, without the bucket. */
  @Env()
  @ValidateIf(inBucket)
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'], disallow_auth: true },
    { message: 'S3_ENDPOINT must be an http(s) address' },
  )
  S3_ENDPOINT: string;

  /** With `s3`: the bucket, which must exist. */
  @Env()
  @ValidateIf(inBucket)
  @IsNotEmpty({ message: 'S3_BUCKET must be the name of a bucket' })
  S3_BUCKET: string;

  /** With `s3`: the region that requests are signed for. */
  @Env()
  @IsNotEmpty()
  S3_REGION = 'us-east-1';

  @Env()
  @ValidateIf(inBucket)
  @IsNotEmpty({ message: 'S3_ACCESS_KEY_ID must be given with FILES_STORAGE=s3' })
  S3_ACCESS_KEY_ID: string;

  @Env()
  @ValidateIf(inBucket)
  @IsNotEmpty({ message: 'S3_SECRET_ACCESS_KEY must be given with FILES_STORAGE=s3' })
  S3_SECRET_ACCESS_KEY: string;
}
