import { type Role } from './actor.js';

/** Which roles hold a permission, e.g. `{ 'appointment.book': ['patient', 'admin'] }`. Each library has one such table. */
export type PermissionTable = Readonly<Record<string, readonly Role[]>>;

/** All permissions of the running application: the first of the three gates, as data. */
export class Permissions {
  private readonly grants = new Map<string, ReadonlySet<Role>>();

  constructor(tables: readonly PermissionTable[]) {
    for (const [permission, roles] of tables.flatMap((table) => Object.entries(table))) {
      if (this.grants.has(permission)) throw new Error(`Permission ${permission} is declared twice.`);
      this.grants.set(permission, new Set(roles));
    }
  }

  /** Whether the permission exists at all. */
  knows(permission: string): boolean {
    return this.grants.has(permission);
  }

  /** Whether the role holds the permission; an unknown permission is held by nobody. */
  allows(role: Role, permission: string): boolean {
    return this.grants.get(permission)?.has(role) ?? false;
  }

  /** The roles that hold the permission. */
  rolesOf(permission: string): Role[] {
    return [...(this.grants.get(permission) ?? [])];
  }
}
