import { Global, Module } from '@nestjs/common';
import { provideConfig } from '../config/config.js';
import { AllowedOrigins } from './allowed-origins.js';
import { ConnectionRegister } from './connection-register.js';
import { Gatekeeper } from './gatekeeper.js';
import { RealtimeConfig } from './realtime.config.js';
import { Warden } from './warden.js';

/** What every namespace shares. It needs a `SocketAuthenticator`, and `RealtimeAdapter` on the application. */
@Global()
@Module({
  providers: [provideConfig(RealtimeConfig), AllowedOrigins, ConnectionRegister, Warden, Gatekeeper],
  exports: [RealtimeConfig, AllowedOrigins, Warden, Gatekeeper],
})
export class RealtimeModule {}
