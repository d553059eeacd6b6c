import { mkdtempSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

/** A real S3-compatible server: it stores what it is given, and checks every signature. */
export interface S3Server {
  /** The configuration that leads to its bucket. */
  env: Record<string, string>;
  /** What lies in the bucket. */
  keys: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** The only pair that s3rver knows. */
const CREDENTIAL = 'S3RVER';
const BUCKET = 'files';

export async function s3Server(): Promise<S3Server> {
  const directory = mkdtempSync(join(tmpdir(), 'hospital-s3-'));
  const server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET }],
  });
  const { port } = await server.run();
  return {
    env: {
      FILES_STORAGE: 's3',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: BUCKET,
      S3_REGION: 'us-east-1',
      S3_ACCESS_KEY_ID: CREDENTIAL,
      S3_SECRET_ACCESS_KEY: CREDENTIAL,
    },
    keys: async () => {
      const names = await readdir(join(directory, BUCKET), { recursive: true });
      return names.flatMap((name) => (/^[0-9a-f]{32}/.exec(name) ? [name.slice(0, 32)] : []));
    },
    close: () => server.close(),
  };
}
