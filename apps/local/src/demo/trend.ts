/** Something between -1 and 1 that looks like chance and is the same at every start. */
export function noise(index: number, seed: number): number {
  const wide = Math.sin(index * 12.9898 + seed * 78.233) * 43_758.5453;
  return 2 * (wide - Math.floor(wide)) - 1;
}

/** How a value moves over the years. */
export interface Trend {
  from: number;
  to: number;
  /** After how many steps about two thirds of the way are done. */
  pace: number;
  /** By how much a single value may lie beside the line. */
  spread: number;
  /** Tells apart the noise of different values. */
  seed: number;
}

/** The value at a step: it goes quickly at first, then settles, and never quite keeps to the line. */
export function valueAt(step: number, { from, to, pace, spread, seed }: Trend): number {
  return to + (from - to) * Math.exp(-step / pace) + spread * noise(step, seed);
}
