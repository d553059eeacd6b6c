import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { type Contest } from './contest.js';
import { type Conversations } from './conversations.js';
import { type Answered, type Emergencies } from './emergencies.js';
import { type Result } from './run-scenario.js';
import { type Settings } from './settings.js';

const FOLDER = 'bench/results';

/** Everything that a run found out. */
export interface Report {
  finishedAt: string;
  machine: { cpu: string; cores: number; memoryGiB: number; system: string; node: string; redis: string };
  settings: Settings;
  results: Result[];
  contest: { product: Contest; limit: Contest } | null;
  conversations: Conversations | null;
  emergencies: Emergencies | null;
}

/** The machine that numbers belong to. */
export const machine = (redis: string): Report['machine'] => ({
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${type()} ${release()}`,
  node: process.versions.node,
  redis,
});

const COLUMNS = [
  'scenario',
  'req/s',
  'p50',
  'p99',
  'limit',
  'p50',
  'p99',
  'ratio',
  'aim',
  'SQL',
  'MiB',
  'failed',
];

/** The table for people. */
export function table({
  results,
  contest,
  conversations,
  emergencies,
  machine: m,
  settings: s,
}: Report): string {
  const rows = results.map(({ scenario, product, limit, ratio, aim, statements, memory }) => [
    scenario,
    ...[product.throughput, product.p50, product.p99, limit.throughput, limit.p50, limit.p99].map((n) =>
      n.toFixed(0),
    ),
    ratio.toFixed(2),
    aim === null ? '' : `≥ ${aim}`,
    String(statements || ''),
    String(memory),
    String(product.failures + limit.failures),
  ]);
  const widths = COLUMNS.map((name, column) =>
    Math.max(...[COLUMNS, ...rows].map((row) => (row[column] ?? name).length)),
  );
  const line = (row: readonly string[]): string =>
    row.map((cell, n) => (n === 0 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ');
  return [
    `${m.cores} × ${m.cpu}, ${m.memoryGiB} GiB, ${m.system}, Node ${m.node}, Redis: ${m.redis}`,
    `${s.clinics} clinics, ${s.doctors} doctors, ${s.patients} patients, ${s.appointments} appointments; ` +
      `${s.connections} connections, medians of ${s.rounds} × ${s.seconds} s, latencies in ms`,
    '',
    line(COLUMNS),
    ...rows.map(line),
    ...(contest ? ['', told('fifty on one slot', contest.product), told('  its limit', contest.limit)] : []),
    ...(conversations ? ['', toldOfTalk(conversations)] : []),
    ...(emergencies ? ['', ...toldOfCries(emergencies)] : []),
  ].join('\n');
}

const told = (name: string, { statuses, medianRound, worstRound }: Contest): string =>
  `${name}: ${Object.entries(statuses)
    .map(([status, count]) => `${count} × ${status}`)
    .join(', ')}; a round took ${medianRound.toFixed(0)} ms, the slowest ${worstRound.toFixed(0)} ms`;

const toldOfTalk = ({ sockets, memory, messages, fanOut, acknowledged, failures }: Conversations): string =>
  `conversations: ${sockets} sockets, ${memory.before} MiB before, ${memory.with} MiB with them (${memory.kibPerSocket} KiB each); ` +
  `${messages} messages, with the other after p50 ${fanOut.p50.toFixed(1)}, p99 ${fanOut.p99.toFixed(1)} ms, ` +
  `acknowledged after p50 ${acknowledged.p50.toFixed(1)}, p99 ${acknowledged.p99.toFixed(1)} ms; ${failures} failed`;

const toldOfCries = ({ alone, flooded, flood }: Emergencies): string[] => [
  answered('SOS alone', alone),
  `${answered('SOS while the api is saturated', flooded)} (${flood.connections} connections get ` +
    `${flood.requestsPerSecond.toFixed(0)} other answers a second, p99 ${flood.p99} ms)`,
];

const answered = (name: string, { cries, p50, p99, slowest, failures }: Answered): string =>
  `${name}: ${cries} cries, p50 ${p50.toFixed(1)}, p99 ${p99.toFixed(1)} ms, the slowest ${slowest.toFixed(1)} ms; ${failures} failed`;

/** Keeps the numbers for programs; returns the file. */
export function keep(report: Report): string {
  mkdirSync(FOLDER, { recursive: true });
  const file = join(FOLDER, `${report.finishedAt.replaceAll(':', '-')}.json`);
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}
