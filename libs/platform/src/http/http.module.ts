import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { provideConfig } from '../config/config.js';
import { HttpConfig } from './http.config.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { NoStoreInterceptor } from './no-store.interceptor.js';
import { UnaskedInterceptor } from './unasked.interceptor.js';

/** What every HTTP route shares. */
@Global()
@Module({
  providers: [
    provideConfig(HttpConfig),
    { provide: APP_INTERCEPTOR, useClass: NoStoreInterceptor },
    { provide: APP_INTERCEPTOR, useClass: UnaskedInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
  exports: [HttpConfig],
})
export class HttpModule {}
