import { mkdtempSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, Module, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyRequest } from 'fastify';
import {
  AccessModule,
  type Actor,
  Authenticator,
  createHttpApp,
  createLogger,
  type FileAccess,
  FileAccessLog,
  type FileReaders,
  FilesHttpModule,
  FilesJobsModule,
  FilesModule,
  type FileSubject,
  FileUse,
  HttpConfig,
  newId,
  PermitGuard,
  PinoLogger,
  PlatformHttpModule,
  PlatformModule,
  platformPermissions,
  readConfig,
  type Role,
  ROLES,
  type StoredFile,
} from '#libs/platform';
import { Global } from '@nestjs/common';
import { testDatabase, type TestDatabase, testRedisUrl } from '#libs/platform/testing';
import { AuditInMemoryModule } from './audit-in-memory.js';

/** `Authorization: Bearer <role> <user id>`. */
@Injectable()
class HeaderAuthenticator extends Authenticator {
  authenticate(execution: ExecutionContext): Promise<Actor | null> {
    const header = execution.switchToHttp().getRequest<FastifyRequest>().headers.authorization;
    const [, name, userId] = /^Bearer (\w+) ([\w-]+)$/.exec(header ?? '') ?? [];
    const role = ROLES.find((each) => each === name);
    return Promise.resolve(role && userId ? actorOf(role, userId) : null);
  }
}

export const actorOf = (role: Role, userId: string): Actor => ({
  role,
  userId,
  sessionId: null,
  patientId: null,
  doctorId: null,
});

/** Remembers what it is told. */
@Injectable()
export class Notes extends FileAccessLog {
  readonly all: { access: FileAccess; fileId: string; subject: FileSubject | null }[] = [];

  note(access: FileAccess, file: StoredFile, subject: FileSubject | null): Promise<void> {
    this.all.push({ access, fileId: file.id, subject });
    return Promise.resolve();
  }
}

/** Lets whoever is named read what hangs on the wall of a ward. */
@Injectable()
@FileUse('ward_wall')
export class WardWall implements FileReaders {
  readonly readers = new Map<string, FileSubject>();
  asked = 0;

  mayRead(actor: Actor, fileIds: readonly string[]): Promise<ReadonlyMap<string, FileSubject>> {
    this.asked++;
    const subject = this.readers.get(actor.userId ?? '');
    return Promise.resolve(new Map(subject ? fileIds.map((id) => [id, subject]) : []));
  }
}

@Global()
@Module({
  providers: [Notes, { provide: FileAccessLog, useExisting: Notes }, WardWall],
  exports: [FileAccessLog, Notes],
})
class WardModule {}

@Module({
  imports: [
    PlatformModule,
    PlatformHttpModule,
    AuditInMemoryModule,
    WardModule,
    FilesModule,
    FilesHttpModule,
    FilesJobsModule,
    AccessModule.forRoot([platformPermissions]),
  ],
  providers: [
    { provide: Authenticator, useClass: HeaderAuthenticator },
    { provide: APP_GUARD, useClass: PermitGuard },
  ],
})
class FilesTestModule {}

/** One part of a form. */
export interface FormPart {
  field?: string;
  /** Without one it is a plain field. */
  name?: string;
  type?: string;
  content: Buffer | string;
}

/** A running application with files, and ways to upload some. */
export interface FilesApp {
  app: NestFastifyApplication;
  database: TestDatabase;
  directory: string;
  url: string;
  logs: Record<string, unknown>[];
  get<T>(type: abstract new (...args: never[]) => T): T;
  /** Uploads parts as they are, byte for byte. */
  upload(parts: FormPart[], as?: string): Promise<Response>;
  /** Uploads one good file and returns its id. */
  uploaded(content: Buffer, as?: string, name?: string): Promise<string>;
  request(path: string, options?: RequestInit & { as?: string | null }): Promise<Response>;
  /** What is stored, finished or not. */
  stored(): Promise<string[]>;
  rows(): Promise<{ id: string }[]>;
  close(): Promise<void>;
}

export const PATIENT = `patient ${newId()}`;
export const OTHER = `patient ${newId()}`;
export const DOCTOR = `doctor ${newId()}`;
export const userIdOf = (as: string): string => as.split(' ')[1] ?? '';

/** Starts the application on a free port; `env` says where the contents go, if not to a new directory. */
export async function filesApp(env: Record<string, string> = {}): Promise<FilesApp> {
  const database = await testDatabase();
  const directory = mkdtempSync(join(tmpdir(), 'hospital-files-'));
  Object.assign(process.env, {
    FILES_STORAGE: 'disk',
    FILES_DIRECTORY: directory,
    RATE_LIMIT_FACTOR: '1000',
    ...env,
    DATABASE_URL: database.url,
    REDIS_URL: testRedisUrl(),
  });
  const logs: Record<string, unknown>[] = [];
  const logger = new PinoLogger(
    createLogger('info', { write: (line) => logs.push(JSON.parse(line) as Record<string, unknown>) }),
  );
  const app = await createHttpApp(FilesTestModule, readConfig(HttpConfig), logger);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`;
  const request: FilesApp['request'] = (path, { as = PATIENT, headers, ...options } = {}) =>
    fetch(url + path, {
      ...options,
      headers: { ...(as === null ? {} : { authorization: `Bearer ${as}` }), ...(headers as object) },
    });
  const upload: FilesApp['upload'] = (parts, as) => {
    const { headers, body } = formOf(parts);
    return request('/v1/files', { method: 'POST', headers, body, ...(as === undefined ? {} : { as }) });
  };
  return {
    app,
    database,
    directory,
    url,
    logs,
    get: (type) => app.get(type as never, { strict: false }),
    upload,
    uploaded: async (content, as = PATIENT, name = 'a.pdf') => {
      const answer = await upload([{ name, content }], as);
      const { id } = (await answer.json()) as { id: string };
      if (answer.status !== 201) throw new Error(`The upload was answered ${answer.status}.`);
      return id;
    },
    request,
    stored: async () => {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    },
    rows: () => database.query('SELECT * FROM files ORDER BY created_at, id'),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** A form with its parts as they are: no client in between that would mend them. */
export function formOf(parts: FormPart[]): { headers: Record<string, string>; body: Buffer } {
  const boundary = 'an-unlikely-boundary';
  const chunks = parts.flatMap(({ field = 'file', name, type = 'application/octet-stream', content }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"${name === undefined ? '' : `; filename="${name}"`}\r\n${
        name === undefined ? '' : `Content-Type: ${type}\r\n`
      }\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
  };
}
