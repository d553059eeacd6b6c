import { Module } from '@nestjs/common';
import { BrowserSessionController } from './http/browser-session.controller.js';
import { MeController } from './http/me.controller.js';
import { PasswordsController } from './http/passwords.controller.js';
import { RefreshCookie } from './http/refresh-cookie.js';
import { RegistrationController } from './http/registration.controller.js';
import { SignInController } from './http/sign-in.controller.js';
import { UsersController } from './http/users.controller.js';

/** The HTTP routes of accounts and sessions. */
@Module({
  controllers: [
    RegistrationController,
    SignInController,
    BrowserSessionController,
    PasswordsController,
    MeController,
    UsersController,
  ],
  providers: [RefreshCookie],
})
export class IdentityHttpModule {}
