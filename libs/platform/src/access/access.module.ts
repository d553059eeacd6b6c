import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AccessCheck } from './access-check.js';
import { type PermissionTable, Permissions } from './permissions.js';
import { Work } from './work.js';

/** Holds the permissions of an application and checks at boot that nothing is left without one. */
@Global()
@Module({})
export class AccessModule {
  /** @param tables the permission tables of every library that the application contains */
  static forRoot(tables: readonly PermissionTable[]): DynamicModule {
    return {
      module: AccessModule,
      imports: [DiscoveryModule],
      providers: [{ provide: Permissions, useFactory: () => new Permissions(tables) }, AccessCheck, Work],
      exports: [Permissions, Work],
    };
  }
}
