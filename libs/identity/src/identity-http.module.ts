import { Module } from '@nestjs/common';
import { MeController } from './http/me.controller.js';
import { PasswordsController } from './http/passwords.controller.js';
import { RegistrationController } from './http/registration.controller.js';
import { SignInController } from './http/sign-in.controller.js';
import { UsersController } from './http/users.controller.js';

/** The HTTP routes of accounts and sessions. */
@Module({
  controllers: [RegistrationController, SignInController, PasswordsController, MeController, UsersController],
})
export class IdentityHttpModule {}
