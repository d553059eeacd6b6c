import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** The way to a process, which can be cut as any network can. */
export class Wire {
  private readonly ends = new Set<Socket>();
  private readonly server: Server;
  /** Connections that were cut. */
  cuts = 0;

  /** @param port where the process listens, on this machine */
  constructor(private readonly port: number) {
    this.server = createServer((near) => {
      const far = connect(this.port, '127.0.0.1');
      for (const [end, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.ends.add(end);
        end.setNoDelay(true);
        end.on('error', () => other.destroy());
        end.once('close', () => {
          this.ends.delete(end);
          other.destroy();
        });
        end.pipe(other);
      }
    });
  }

  /** Begins to take connections, and says where. */
  async open(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Destroys every connection, with whatever is under way in it. */
  cut(): void {
    this.cuts += this.ends.size / 2;
    this.ends.forEach((end) => end.destroy());
  }

  /** Takes no connections any more. */
  close(): void {
    this.ends.forEach((end) => end.destroy());
    this.server.close();
  }
}
