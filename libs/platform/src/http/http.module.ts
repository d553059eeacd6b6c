import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { RefusalInterceptor } from '../access/refusal.interceptor.js';
import { Refusals } from '../access/refusals.js';
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
    Refusals,
    // The outermost: what it notes is written after the transaction of the request has ended.
    { provide: APP_INTERCEPTOR, useClass: RefusalInterceptor },
    { provide: APP_INTERCEPTOR, useClass: NoStoreInterceptor },
    { provide: APP_INTERCEPTOR, useClass: UnaskedInterceptor },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
  exports: [HttpConfig, Refusals],
})
export class HttpModule {}
