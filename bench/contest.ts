import { Agent, request as httpRequest } from 'node:http';
import { type Hospital, replayOf } from './hospital.js';
import { type Load, median } from './measure.js';
import { WantedSlots } from './wanted-slots.js';

const RACERS = 50;

/** How fifty patients fared who wanted one slot, round by round. */
export interface Contest {
  /** How many of each status all rounds had. */
  statuses: Record<string, number>;
  /** Milliseconds until the last answer of a round: in the middle, and at worst. */
  medianRound: number;
  worstRound: number;
}

/** Fifty patients ask for the same slot at once, again and again; the limit's racers run the same transaction. */
export async function contests(hospital: Hospital): Promise<{ product: Contest; limit: Contest }> {
  const { settings, urls } = hospital;
  const slots = new WantedSlots(settings, await hospital.signIn(RACERS), 'contests');
  await hospital.writes('contest', slots.next);
  const product: Round[] = [];
  const limit: Round[] = [];
  for (let n = 0; n < settings.contests; n++) {
    product.push(
      await race(
        urls.product,
        slots.contested().map(({ load }) => load),
      ),
    );
    limit.push(
      await race(
        urls.limit,
        slots.contested().map((write) => replayOf('contest', write)),
      ),
    );
  }
  return { product: summary(product), limit: summary(limit) };
}

interface Round {
  statuses: number[];
  milliseconds: number;
}

/** The connections are made before, so that the requests meet in the server and not on the way. */
async function race(url: string, loads: readonly Load[]): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: loads.length });
  try {
    await Promise.all(loads.map(() => ask(agent, url, { path: '/none' })));
    const start = performance.now();
    const statuses = await Promise.all(loads.map((load) => ask(agent, url, load)));
    return { statuses, milliseconds: performance.now() - start };
  } finally {
    agent.destroy();
  }
}

function ask(agent: Agent, url: string, { method, path, headers, body }: Load): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url + path, { agent, method, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    request.once('error', reject).end(body);
  });
}

function summary(rounds: readonly Round[]): Contest {
  const statuses: Record<string, number> = {};
  for (const status of rounds.flatMap((round) => round.statuses))
    statuses[status] = (statuses[status] ?? 0) + 1;
  const times = rounds.map(({ milliseconds }) => milliseconds);
  return { statuses, medianRound: median(times), worstRound: Math.max(...times) };
}
