import autocannon from 'autocannon';

/** One request, ready to be sent. */
export type Load = Pick<autocannon.Request, 'method' | 'path' | 'headers' | 'body'>;

/** What a server is asked: the same requests again and again, or a new one each time. */
export type Source = readonly Load[] | (() => Load);

/** How a server did. */
export interface Measurement {
  /** Answers a second. */
  throughput: number;
  /** Latencies in milliseconds. */
  p50: number;
  p99: number;
  /** Answers other than 2xx, and requests without one. */
  failures: number;
}

/** Asks a server as fast as it answers. */
export async function measure(
  url: string,
  source: Source,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Measurement> {
  let client = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    ...(typeof source === 'function'
      ? { requests: [{ setupRequest: (request) => ({ ...request, ...source() }) }] }
      : { setupClient: (one) => one.setRequests(rotated(source, client++)) }),
  });
  return {
    throughput: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failures: result.non2xx + result.errors,
  };
}

/** Each number is the median of its own. */
export function medians(rounds: readonly Measurement[]): Measurement {
  const of = (key: keyof Measurement): number => median(rounds.map((round) => round[key]));
  const failures = rounds.reduce((sum, round) => sum + round.failures, 0);
  return { throughput: of('throughput'), p50: of('p50'), p99: of('p99'), failures };
}

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

export const percentile = (numbers: readonly number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? NaN;

/** The connections do not ask the same at the same time. autocannon writes into what it is given. */
function rotated(originals: readonly Load[], by: number): Load[] {
  const loads = structuredClone(originals);
  const start = by % loads.length;
  return [...loads.slice(start), ...loads.slice(0, start)];
}
