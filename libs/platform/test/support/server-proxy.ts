import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Stands before a server of the test run, so that it can be away for one suite alone. */
export class ServerProxy {
  private readonly sockets = new Set<Socket>();
  private readonly target: URL;
  private server: Server | undefined;
  private port = 0;

  constructor(target: string) {
    this.target = new URL(target);
  }

  /** The address under which the server is, or is not, to be found. */
  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String(this.port);
    return url.href;
  }

  /** The server answers, at the same address as before. */
  async up(): Promise<void> {
    this.server = createServer((client) => {
      const upstream = connect(Number(this.target.port), this.target.hostname);
      client.pipe(upstream).pipe(client);
      for (const socket of [client, upstream]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          client.destroy();
          upstream.destroy();
        });
      }
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as { port: number }).port;
  }

  /** Every connection breaks, and new ones are refused. */
  down(): void {
    this.server?.close();
    this.sockets.forEach((socket) => socket.destroy());
    this.sockets.clear();
  }
}
