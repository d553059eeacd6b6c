import { Module } from '@nestjs/common';
import { type PermissionTable } from '../access/permissions.js';
import { DevInbox } from './dev-inbox.js';
import { DevMailController } from './dev-mail.controller.js';

export const devMailPermissions: PermissionTable = { 'dev_mail.read': ['anonymous'] };

/** The mail inbox of the local start. */
@Module({ controllers: [DevMailController], providers: [DevInbox] })
export class DevMailModule {}
