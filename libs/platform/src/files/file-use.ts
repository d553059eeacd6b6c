import { SetMetadata } from '@nestjs/common';
import { type Actor } from '../access/actor.js';

/** Metadata key under which the name of a use stands. */
export const FILE_USE = 'hospital:file-use';

/** What an access to a file is noted with, where the use can tell. */
export interface FileSubject {
  /** The patient whom the file is about. */
  patientId: string | null;
  /** Why the reader may read, e.g. `care`. */
  ground?: string;
}

/** The ids that may be read; as a map, with what the access is to be noted with. */
export type ReadableFiles = ReadonlySet<string> | ReadonlyMap<string, FileSubject>;

/**
 * Decides who may read the files that are attached to one kind of thing. Once a file is attached nobody else
 * decides: not even its owner may read it then, unless the use says so.
 */
export interface FileReaders {
  /** Those of the files that the actor may read. */
  mayRead(actor: Actor, fileIds: readonly string[]): Promise<ReadableFiles>;
}

/**
 * Declares a class as the one that decides for a use: `@FileUse('medical_record')`. `Files.attach` stores the
 * name with each file, so that exactly one class is asked. The name is for ever; the class may move.
 */
export const FileUse = (name: string): (<T extends new (...args: never[]) => FileReaders>(type: T) => void) =>
  SetMetadata(FILE_USE, name);
