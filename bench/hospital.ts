import { post, send } from './http.js';
import { type Load, type Source } from './measure.js';
import { type Recording, Recorder } from './recorder.js';
import { PASSWORD } from './seed.js';
import { type Settings } from './settings.js';
import { type Stage } from './stage.js';
import { templateOf, type Variables } from './template.js';

/** A scenario's two sides, and how many SQL statements one request is. */
export interface Sides {
  product: Source;
  limit: Source;
  statements: number;
}

/** One request that changes something, and what it has that others of its kind do not. */
export interface Write {
  load: Load;
  variables: Variables;
}

/** What scenarios are made with. */
export class Hospital {
  private readonly recorder: Recorder;

  constructor(
    private readonly stage: Stage,
    readonly settings: Settings,
  ) {
    this.recorder = new Recorder(stage.postgresLog);
  }

  get urls(): { product: string; limit: string } {
    return { product: this.stage.api.url, limit: this.stage.limit.url };
  }

  /** Signs the first patients or doctors in; returns the headers of each. */
  async signIn(count: number, who: 'patient' | 'doctor' = 'patient'): Promise<{ authorization: string }[]> {
    const headers: { authorization: string }[] = [];
    for (let n = 0; n < Math.min(count, this.settings[`${who}s`]); n++) {
      const answer = await send(
        this.stage.api.url,
        post('/v1/auth/login', { email: emailOf(n, who), password: PASSWORD }),
      );
      const { accessToken } = (await answer.json()) as { accessToken: string };
      headers.push({ authorization: `Bearer ${accessToken}` });
    }
    return headers;
  }

  /** The product answers reads; the limit runs their statements. */
  async reads(name: string, loads: readonly Load[]): Promise<Sides> {
    const recordings: Recording[] = [];
    const since = Date.now();
    // A read leaves a row in the audit, whose id is another one each time.
    for (const load of loads) recordings.push(templateOf(await this.record(load), {}, since));
    await this.give(name, recordings);
    return {
      product: loads,
      limit: loads.map((_, n) => ({ method: 'GET', path: `/replay/${name}/${n}` })),
      statements: recordings[0]?.length ?? 0,
    };
  }

  /** The product answers writes, each another one; the limit runs their statements, with other values. */
  async writes(name: string, next: () => Write): Promise<Sides> {
    const example = next();
    const since = Date.now();
    const recording = await this.record(example.load);
    await this.give(name, [templateOf(recording, example.variables, since)]);
    return {
      product: () => next().load,
      limit: () => replayOf(name, next()),
      statements: recording.length,
    };
  }

  /** The SQL statements of one request. */
  record(load: Load): Promise<Recording> {
    return this.recorder.record(async () => {
      await (await send(this.stage.recorded.url, load)).arrayBuffer();
    });
  }

  private async give(name: string, recordings: readonly Recording[]): Promise<void> {
    await send(this.stage.limit.url, { ...post(`/recordings/${name}`, recordings), method: 'PUT' });
  }
}

/** The limit's counterpart of a write whose statements it was given. */
export const replayOf = (name: string, { variables }: Write): Load => post(`/replay/${name}`, variables);

export const emailOf = (n: number, who: 'patient' | 'doctor' = 'patient'): string => `${who}${n}@bench.test`;
