import { Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { DatabaseConfig } from './database.config.js';

/** A few connections that only emergencies use: however busy the others are, one of these is free. */
@Injectable()
export class EmergencyDatabase implements OnModuleInit, OnApplicationShutdown {
  readonly dataSource: DataSource;

  constructor(ordinary: DataSource, config: DatabaseConfig) {
    const options = ordinary.options as PostgresDataSourceOptions;
    this.dataSource = new DataSource({
      ...options,
      poolSize: config.EMERGENCY_POOL_SIZE,
      // Kept open: an emergency must not wait for a connection to be made.
      extra: { ...(options.extra as object), idleTimeoutMillis: 0 },
    });
  }

  async onModuleInit(): Promise<void> {
    await this.dataSource.initialize();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
