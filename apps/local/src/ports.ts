import { createServer } from 'node:net';

/** A port that is free now, on the loopback address. */
export async function freePort(): Promise<number> {
  const port = await tryPort(0, '127.0.0.1');
  if (port === undefined) throw new Error('There is no free port.');
  return port;
}

/** The first free port from `wanted` on; any free one for 0. */
export async function firstFreePort(wanted: number, host: string): Promise<number> {
  if (wanted === 0) return freePort();
  for (let port = wanted; port < wanted + 50 && port <= 65_535; port++) {
    if ((await tryPort(port, host)) !== undefined) return port;
  }
  throw new Error(`No port from ${wanted} on is free.`);
}

function tryPort(port: number, host: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
