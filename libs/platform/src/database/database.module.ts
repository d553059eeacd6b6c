import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideConfig } from '../config/config.js';
import { DatabaseConfig } from './database.config.js';
import { EmergencyDatabase } from './emergency-database.js';
import { Transaction } from './transaction.js';

@Global()
@Module({ providers: [provideConfig(DatabaseConfig)], exports: [DatabaseConfig] })
class DatabaseConfigModule {}

/** One pool of PostgreSQL connections per process, and the transaction that everything shares. */
@Global()
@Module({
  imports: [
    DatabaseConfigModule,
    TypeOrmModule.forRootAsync({
      inject: [DatabaseConfig],
      useFactory: (config: DatabaseConfig) => ({
        type: 'postgres' as const,
        url: config.appUrl,
        autoLoadEntities: true,
        synchronize: false,
        migrationsRun: false,
        poolSize: config.DATABASE_POOL_SIZE,
        applicationName: 'hospital',
        // A process that starts before its database waits for it, but not for ever.
        retryAttempts: 10,
        retryDelay: 1000,
        extra: {
          connectionTimeoutMillis: 10_000,
          idle_in_transaction_session_timeout: 30_000,
          statement_timeout: 20_000,
          keepAlive: true,
        },
      }),
    }),
  ],
  providers: [Transaction],
  exports: [Transaction],
})
export class DatabaseModule {}

/** The further connections for emergencies, where those are taken in. */
@Global()
@Module({ providers: [EmergencyDatabase], exports: [EmergencyDatabase] })
export class EmergencyDatabaseModule {}
