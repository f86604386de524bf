// The wait after wrong passwords, which the core sets and the screen counts down.

/** Whole seconds from `now` until `until` (both in milliseconds), rounded up; 0 when it is over. */
export function secondsLeft(until: number, now: number): number {
  return Math.max(0, Math.ceil((until - now) / 1000));
}
