import { connect } from 'node:net';
import { Controller, Get, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AccessModule,
  Authenticator,
  EmergencyDatabaseModule,
  InLane,
  Permit,
  PermitGuard,
  PlatformHttpModule,
  PlatformModule,
  platformPermissions,
  Transaction,
} from '#libs/platform';
import { Client } from 'pg';
import { expectProblem, httpApp, type HttpTest } from './support/http-app.js';
import { AuditInMemoryModule } from './support/audit-in-memory.js';

const CONCURRENCY = 2;
const WAITING = CONCURRENCY * 64;
const TOO_MANY = 10;

@Controller('ward')
class WardController {
  constructor(private readonly transaction: Transaction) {}

  /** Waits for the lock, if somebody holds it. */
  @Get('ordinary')
  @Permit('ward.visit')
  async ordinary(): Promise<{ lane: string }> {
    await this.transaction.rows('SELECT pg_advisory_lock_shared(7), pg_advisory_unlock_shared(7)');
    return { lane: 'ordinary' };
  }

  @Get('free')
  @InLane('free')
  @Permit('ward.visit')
  free(): { lane: string } {
    return { lane: 'free' };
  }

  @Get('emergency')
  @InLane('emergency')
  @Permit('ward.visit')
  async emergency(): Promise<{ lane: string }> {
    return this.transaction.run(async () => {
      const [row] = await this.transaction.rows<{ lane: string }>(`SELECT 'emergency' AS lane`);
      return row ?? { lane: 'nothing' };
    });
  }
}

@Module({
  imports: [
    PlatformModule,
    EmergencyDatabaseModule,
    PlatformHttpModule,
    AuditInMemoryModule,
    AccessModule.forRoot([platformPermissions, { 'ward.visit': ['anonymous'] }]),
  ],
  controllers: [WardController],
  providers: [
    { provide: APP_GUARD, useClass: PermitGuard },
    { provide: Authenticator, useValue: { authenticate: () => Promise.resolve(null) } },
  ],
})
class WardModule {}

let http: HttpTest;
let holder: Client;
beforeAll(async () => {
  http = await httpApp({
    module: WardModule,
    // Fewer connections than places: whoever is let in may still wait for one.
    env: { DATABASE_POOL_SIZE: '1', HTTP_CONCURRENCY: String(CONCURRENCY), EMERGENCY_POOL_SIZE: '1' },
  });
  holder = new Client({ connectionString: http.database.url });
  await holder.connect();
});
afterAll(async () => {
  await holder.end();
  await http.close();
});

const visit = (lane: string): Promise<Response> => http.send('GET', `/ward/${lane}`, { as: null });

describe('while ordinary requests hold every place and every connection', () => {
  const refused: Response[] = [];
  let all: Promise<Response>[];
  beforeAll(async () => {
    await holder.query('SELECT pg_advisory_lock(7)');
    await new Promise<void>((resolve) => {
      all = Array.from({ length: CONCURRENCY + WAITING + TOO_MANY }, async () => {
        const answer = await visit('ordinary');
        if (answer.status !== 200 && refused.push(answer) === TOO_MANY) resolve();
        return answer;
      });
    });
  });

  it('emergencies are answered from their own connections', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => visit('emergency')));
    for (const answer of answers)
      expect([answer.status, await answer.json()]).toEqual([200, { lane: 'emergency' }]);
  });

  it('what waits for no other request is answered', async () => {
    expect((await visit('free')).status).toBe(200);
    expect((await http.send('GET', '/health/live', { as: null })).status).toBe(200);
  });

  it('who comes when too many wait is told when to come again', async () => {
    for (const answer of refused) {
      expect(answer.headers.get('retry-after')).toBe('5');
      await expectProblem(answer, 503, 'service.overloaded');
    }
  });

  it('the others are answered when it is their turn', async () => {
    await holder.query('SELECT pg_advisory_unlock(7)');
    const answers = await Promise.all(all);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(CONCURRENCY + WAITING);
    expect(refused).toHaveLength(TOO_MANY);
  });
});

describe('whatever becomes of requests', () => {
  it('no place is lost: unknown paths, broken ones, and clients that go away', async () => {
    const paths = ['/ward/nowhere', '/ward/%ff', '/WARD/ordinary', '/ward/ordinary/', `/${'x'.repeat(500)}`];
    for (let round = 0; round < CONCURRENCY + 1; round++) {
      for (const path of paths)
        expect((await http.send('GET', path, { as: null })).status).toBeGreaterThanOrEqual(400);
      await holder.query('SELECT pg_advisory_lock(7)');
      const clients = Array.from({ length: CONCURRENCY + 1 }, () => connect(http.port, '127.0.0.1'));
      clients.forEach((client) => client.write('GET /ward/ordinary HTTP/1.1\r\nHost: ward\r\n\r\n'));
      await new Promise((resolve) => setTimeout(resolve, 100));
      clients.forEach((client) => client.destroy());
      await holder.query('SELECT pg_advisory_unlock(7)');
    }
    expect((await visit('ordinary')).status).toBe(200);
  });
});
