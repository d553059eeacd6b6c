import { workDone } from './backlog.js';
import { type Hospital } from './hospital.js';
import { measure, type Measurement, medians } from './measure.js';
import { type Scenario } from './scenario.js';
import { type Stage } from './stage.js';

const WARM_UP_SECONDS = 1;

/** What came out of one scenario. */
export interface Result {
  scenario: string;
  limitIs: string;
  connections: number;
  /** SQL statements of one request. */
  statements: number;
  product: Measurement;
  limit: Measurement;
  /** Throughput of the product, as a part of the limit's. */
  ratio: number;
  aim: number | null;
  /** Resident memory of the api afterwards, in MiB. */
  memory: number;
}

/** Measures both sides in turns, so that whatever else the machine does meets both. */
export async function runScenario(scenario: Scenario, hospital: Hospital, stage: Stage): Promise<Result> {
  const { settings, urls } = hospital;
  const { product: productSource, limit: limitSource, statements } = await scenario.sides(hospital);
  const connections = Math.min(scenario.connections ?? Infinity, settings.connections);
  const round = async (side: keyof typeof urls, seconds: number): Promise<Measurement> => {
    const source = side === 'product' ? productSource : limitSource;
    const measured = await measure(urls[side], source, { connections, seconds });
    if (scenario.writes) await workDone(stage.databaseUrl);
    return measured;
  };
  const rounds: Record<keyof typeof urls, Measurement[]> = { product: [], limit: [] };
  await round('product', WARM_UP_SECONDS);
  await round('limit', WARM_UP_SECONDS);
  for (let n = 0; n < settings.rounds; n++) {
    rounds.product.push(await round('product', settings.seconds));
    rounds.limit.push(await round('limit', settings.seconds));
  }
  const product = medians(rounds.product);
  const limit = medians(rounds.limit);
  return {
    scenario: scenario.name,
    limitIs: scenario.limit,
    connections,
    statements,
    product,
    limit,
    ratio: product.throughput / limit.throughput,
    aim: scenario.aim ?? null,
    memory: await stage.api.memory(),
  };
}
