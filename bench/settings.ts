import { parseArgs } from 'node:util';

const NUMBERS = {
  /** Length of one round. */
  seconds: 5,
  /** Rounds of each side, taken in turns; the median counts. */
  rounds: 3,
  /** Connections that ask at once. */
  connections: 32,
  clinics: 20,
  doctors: 200,
  patients: 20_000,
  appointments: 200_000,
  /** Rounds of fifty patients who want one slot. */
  contests: 20,
};

/** What a run measures, and with how much data. */
export type Settings = typeof NUMBERS & {
  /** Parts of the names of the scenarios to run; empty for all. */
  only: string[];
  /** A folder for a CPU profile of the api; no profile without it. */
  profile: string | undefined;
};

/** Reads `--seconds 2 --only booking --only me`: each setting has an argument of its name. */
export function readSettings(args: readonly string[]): Settings {
  const names = Object.keys(NUMBERS) as (keyof typeof NUMBERS)[];
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...(Object.fromEntries(names.map((name) => [name, { type: 'string' }])) as Record<
        keyof typeof NUMBERS,
        { type: 'string' }
      >),
      only: { type: 'string', multiple: true, default: [] },
      profile: { type: 'string' },
    },
  });
  const settings: Settings = { ...NUMBERS, only: values.only, profile: values.profile };
  for (const name of names) {
    const given = values[name];
    if (given === undefined) continue;
    if (!/^[1-9]\d*$/.test(given)) throw new Error(`--${name} must be a positive whole number.`);
    settings[name] = Number(given);
  }
  if (settings.doctors > settings.patients)
    throw new Error('There must be at least as many patients as doctors.');
  return settings;
}
