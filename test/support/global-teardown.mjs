import { rmSync } from 'node:fs';

/** Stops what the set-up started. */
export default async function globalTeardown() {
  for (const server of globalThis.hospitalTestServers) await server.stop();
  rmSync(process.env.TEST_DIRECTORY, { recursive: true, force: true });
}
