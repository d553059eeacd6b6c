import {
  Body,
  Controller,
  Get,
  Headers,
  HttpCode,
  Injectable,
  Module,
  Param,
  Patch,
  Post,
  Query,
  Res,
  type ExecutionContext,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Type } from 'class-transformer';
import {
  IsArray,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import {
  AccessModule,
  type Actor,
  assertVersion,
  Authenticator,
  Clock,
  constraintMeans,
  CurrentActor,
  currentContext,
  domainError,
  Hidden,
  Id,
  IfMatch,
  newId,
  NotFound,
  type Page,
  pageOf,
  PageQuery,
  Permit,
  PermitGuard,
  PlatformHttpModule,
  PlatformModule,
  platformPermissions,
  readCursor,
  ROLES,
  TakesIfMatch,
  Transaction,
  TooManyRequests,
  WithETag,
} from '#libs/platform';
import { AuditInMemoryModule } from './audit-in-memory.js';

/** The smallest domain that uses every idiom of the platform's HTTP side. */
export const THINGS_TABLE = `CREATE TABLE things (
  id uuid PRIMARY KEY, name text NOT NULL, size integer, created_at timestamptz NOT NULL, version integer NOT NULL,
  CONSTRAINT things_name_once UNIQUE (name))`;

export class NameTaken extends domainError('thing.name_taken', 'conflict', 'The name is taken.', '/name') {}
constraintMeans('things_name_once', NameTaken);

class InnerDto {
  @IsInt()
  depth: number;
}

class CreateThingDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  name: string;

  @IsOptional()
  @IsInt()
  size?: number;

  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  tags?: string[];

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => InnerDto)
  inner?: InnerDto;
}

class RenameThingDto {
  @IsString()
  @MaxLength(100)
  name: string;
}

interface Thing {
  id: string;
  name: string;
  size: number | null;
  version: number;
  created_at: Date;
}

/** Lets a test hold a request where it is, and count how often work ran. */
export class Gate {
  entered = 0;
  failWith: (() => Error) | undefined;
  private open: (() => void) | undefined;
  private waiting: Promise<void> | undefined;

  hold(): void {
    this.waiting = new Promise((resolve) => (this.open = resolve));
  }

  release(): void {
    this.open?.();
    this.waiting = undefined;
  }

  async pass(): Promise<void> {
    this.entered += 1;
    await this.waiting;
    const error = this.failWith?.();
    if (error) throw error;
  }
}

@Controller('v1/things')
export class ThingsController {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly gate: Gate,
  ) {}

  @Post()
  @Permit('thing.create')
  @WithETag()
  async create(
    @Body() body: CreateThingDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Thing> {
    const thing = {
      id: newId(),
      name: body.name,
      size: body.size ?? null,
      version: 1,
      created_at: this.clock.now(),
    };
    await this.transaction.run(async () => {
      await this.transaction.rows(
        'INSERT INTO things (id, name, size, version, created_at) VALUES ($1, $2, $3, $4, $5)',
        [thing.id, thing.name, thing.size, thing.version, thing.created_at],
      );
      await this.gate.pass();
    });
    void reply.header('Location', `/v1/things/${thing.id}`);
    return thing;
  }

  @Post(':id/touch')
  @HttpCode(204)
  @Permit('thing.create')
  async touch(@Id() id: string): Promise<void> {
    await this.transaction.rows('UPDATE things SET version = version + 1 WHERE id = $1', [id]);
  }

  @Get()
  @Permit('thing.read')
  async list(@Query() query: PageQuery): Promise<Page<Thing>> {
    const [at, id] =
      query.cursor === undefined ? [] : readCursor(query.cursor, [{ type: 'timestamptz' }, { type: 'uuid' }]);
    const rows = await this.transaction.rows<Thing>(
      `SELECT * FROM things WHERE $1::timestamptz IS NULL OR (created_at, id) > ($1, $2::uuid) ORDER BY created_at, id LIMIT $3`,
      [at ?? null, id ?? null, query.limit + 1],
    );
    return pageOf(rows, query.limit, (row) => [row.created_at, row.id]);
  }

  @Get('mine')
  @Permit('thing.read')
  mine(@CurrentActor() actor: Actor): { actor: string | null; request: string | undefined } {
    return { actor: actor.userId, request: currentContext()?.requestId };
  }

  @Get(':id')
  @Permit('thing.read')
  @WithETag()
  async get(@Id() id: string): Promise<Thing> {
    const [thing] = await this.transaction.rows<Thing>('SELECT * FROM things WHERE id = $1', [id]);
    if (!thing) throw new NotFound();
    return thing;
  }

  @Patch(':id')
  @Permit('thing.create')
  @TakesIfMatch()
  @WithETag()
  async rename(
    @Id() id: string,
    @Body() body: RenameThingDto,
    @IfMatch() expected: number | undefined,
  ): Promise<Thing> {
    return this.transaction.run(async () => {
      const [thing] = await this.transaction.rows<Thing>('SELECT * FROM things WHERE id = $1 FOR UPDATE', [
        id,
      ]);
      if (!thing) throw new NotFound();
      assertVersion(thing, expected);
      const [renamed] = await this.transaction.rows<Thing>(
        'UPDATE things SET name = $2, version = version + 1 WHERE id = $1 RETURNING *',
        [id, body.name],
      );
      return renamed ?? thing;
    });
  }

  @Patch(':id/careful')
  @Permit('thing.create')
  careful(@IfMatch({ required: true }) expected: number | undefined): { expected: number | undefined } {
    return { expected };
  }
}

@Controller('v1/faults')
export class FaultsController {
  constructor(
    private readonly transaction: Transaction,
    private readonly gate: Gate,
  ) {}

  @Get('hidden')
  @Permit('thing.read')
  hidden(): never {
    throw new Hidden({ entityType: 'thing', entityId: 'a thing', patientId: 'a patient' });
  }

  @Get('absent')
  @Permit('thing.read')
  absent(): never {
    throw new NotFound();
  }

  @Post('hidden')
  @Permit('thing.create')
  async hiddenInside(): Promise<never> {
    return this.transaction.run(() =>
      Promise.reject(new Hidden({ entityType: 'thing', entityId: 'inside' })),
    );
  }

  @Get('unforeseen')
  @Permit('thing.public')
  unforeseen(): never {
    throw new Error('the secret is 42');
  }

  @Get('limited')
  @Permit('thing.public')
  limited(): never {
    throw new TooManyRequests({ retryAfterSeconds: 17 });
  }

  @Get('slow')
  @Permit('thing.public')
  async slow(): Promise<{ done: true }> {
    await this.gate.pass();
    return { done: true };
  }

  @Get('query/:number')
  @Permit('thing.public')
  async query(@Param('number') number: string): Promise<unknown> {
    return this.transaction.rows('SELECT $1::integer', [number]);
  }

  @Get('echo')
  @Permit('thing.public')
  echo(@Headers('x-request-id') given: string, @Query() query: PageQuery): object {
    return {
      given,
      context: currentContext()?.requestId,
      address: currentContext()?.address,
      limit: query.limit,
    };
  }
}

/** `Authorization: Bearer <role> <user id>`. */
@Injectable()
class HeaderAuthenticator extends Authenticator {
  authenticate(execution: ExecutionContext): Promise<Actor | null> {
    const header = execution.switchToHttp().getRequest<FastifyRequest>().headers.authorization;
    const [, name, userId] = /^Bearer (\w+) ([\w-]+)$/.exec(header ?? '') ?? [];
    const role = ROLES.find((candidate) => candidate === name);
    return Promise.resolve(
      role ? { role, userId: userId ?? null, sessionId: null, patientId: null, doctorId: null } : null,
    );
  }
}

export const thingPermissions = {
  'thing.create': ['patient'],
  'thing.read': ['patient', 'doctor'],
  'thing.public': ['anonymous'],
} as const;

@Module({
  imports: [
    PlatformModule,
    PlatformHttpModule,
    AuditInMemoryModule,
    AccessModule.forRoot([platformPermissions, thingPermissions]),
  ],
  controllers: [ThingsController, FaultsController],
  providers: [
    Gate,
    { provide: Authenticator, useClass: HeaderAuthenticator },
    { provide: APP_GUARD, useClass: PermitGuard },
  ],
})
export class ThingsModule {}
