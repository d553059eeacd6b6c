import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { FILE_USE, type FileReaders } from './file-use.js';

/** Finds every `@FileUse` class at boot. */
@Injectable()
export class FileUses implements OnModuleInit {
  private readonly byName = new Map<string, FileReaders>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    for (const { metatype, instance } of this.discovery.getProviders()) {
      if (typeof metatype !== 'function') continue;
      const name = Reflect.getOwnMetadata(FILE_USE, metatype) as string | undefined;
      if (name === undefined) continue;
      if (this.byName.has(name)) throw new Error(`Two classes decide who may read the files of ${name}.`);
      this.byName.set(name, instance as FileReaders);
    }
  }

  /** @throws when nobody decides for the use: then nobody may read */
  of(name: string): FileReaders {
    const readers = this.byName.get(name);
    if (!readers) throw new Error(`Nothing decides who may read the files of ${name}.`);
    return readers;
  }
}
