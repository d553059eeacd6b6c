import { fileURLToPath } from 'node:url';
import { AppProcess, StartFailed } from './app-process.js';
import { firstFreePort } from './ports.js';

/** The api and the worker, which stand and fall together. */
export class Apps {
  private running: AppProcess[] = [];

  constructor(
    private readonly logOf: (name: string) => string,
    private readonly say: (line: string) => void,
  ) {}

  /**
   * Starts both on the first free port from `wanted` on (any for 0). A port may be taken by somebody else
   * while the api comes up: then the next one is tried.
   *
   * @returns the port
   * @throws StartFailed for any other reason
   */
  async start(
    wanted: number,
    host: string,
    environment: (port: number) => NodeJS.ProcessEnv,
  ): Promise<number> {
    for (let port = await firstFreePort(wanted, host); ;) {
      if (wanted !== 0 && port !== wanted) this.say(`Port ${wanted} is busy: taking ${port}.`);
      try {
        await this.startBoth(environment(port));
        return port;
      } catch (error) {
        await this.stop();
        const next = await firstFreePort(port, host);
        if (!(error instanceof StartFailed) || next === port) throw error;
        port = next;
      }
    }
  }

  /** Lets both finish what they have in hand. */
  async stop(): Promise<void> {
    await Promise.all(this.running.splice(0).map((app) => app.stop()));
  }

  private async startBoth(env: NodeJS.ProcessEnv): Promise<void> {
    this.running = ['api', 'worker'].map((name) => {
      const main = fileURLToPath(new URL(`../../${name}/src/main.js`, import.meta.url));
      const own = name === 'worker' ? beside(env) : env;
      return new AppProcess({ name, main, env: own, log: this.logOf(name) }, this.say);
    });
    await Promise.all(this.running.map((app) => app.start()));
  }
}

/** Two processes on one machine cannot tell how they are doing on one port: the second takes the next. */
function beside({ METRICS_PORT, ...env }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const port = Number(METRICS_PORT);
  return { ...env, ...(METRICS_PORT ? { METRICS_PORT: String(port && port + 1) } : {}) };
}
