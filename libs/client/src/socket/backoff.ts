/** Pauses between attempts: twice as long each time, up to a limit, and at random so that not all come at once. */
export function pauseBefore(attempt: number, first: number, longest: number): number {
  const pause = Math.min(longest, first * 2 ** Math.min(attempt, 16));
  return pause * (0.5 + Math.random() / 2);
}
