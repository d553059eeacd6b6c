import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ConfigError, provideConfig } from '../config/config.js';
import { SecretsModule } from '../secrets/derived-keys.js';
import { FileAccessGate } from './file-access-gate.js';
import { FileLinks } from './file-links.js';
import { FileLinksController } from './file-links.controller.js';
import { FileUses } from './file-uses.js';
import { Files } from './files.js';
import { FilesConfig } from './files.config.js';
import { FilesController } from './files.controller.js';
import { ForgetOrphans } from './forget-orphans.js';
import { ReceiveFile } from './receive-file.js';
import { SendFile } from './send-file.js';
import { DiskStorage } from './storage/disk-storage.js';
import { FileStorage } from './storage/file-storage.js';
import { S3Storage } from './storage/s3-storage.js';

/** The storage that the configuration names; a directory is made, and must be one that can be used. */
async function storageOf(config: FilesConfig): Promise<FileStorage> {
  if (config.FILES_STORAGE === 's3') return new S3Storage(config);
  try {
    await mkdir(config.FILES_DIRECTORY, { recursive: true });
    await access(config.FILES_DIRECTORY, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new ConfigError('FILES_DIRECTORY must be a directory that this process may write in');
  }
  return new DiskStorage(config.FILES_DIRECTORY);
}

/** Files, for the libraries that attach them to something. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    provideConfig(FilesConfig),
    { provide: FileStorage, inject: [FilesConfig], useFactory: storageOf },
    FileUses,
    Files,
  ],
  exports: [Files, FileUses, FileStorage],
})
export class FilesModule {}

/** Upload and download. It needs a `FileAccessLog`, which the audit library provides. */
@Module({
  imports: [SecretsModule],
  controllers: [FilesController, FileLinksController],
  providers: [FileAccessGate, FileLinks, ReceiveFile, SendFile],
})
export class FilesHttpModule {}

/** What the worker does for the files. */
@Module({ providers: [ForgetOrphans] })
export class FilesJobsModule {}
