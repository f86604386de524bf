// Watches for the last key or click, so that a desk left alone locks itself.

/** Where an idle desk stands: at work, about to lock, or to be locked. */
export type Idle = 'awake' | 'warn' | 'lock';

/** Seconds before the lock in which the officer is warned. */
export const WARNING = 30;

/** Seconds between two tellings that the officer is at work: below the half of the shortest idle time, a minute. */
const TELL = 25;

/** How a desk stands after `seconds` without a key or click, when it locks after `minutes` (0: never). */
export function idleAfter(seconds: number, minutes: number): Idle {
  if (minutes <= 0) return 'awake';
  const left = minutes * 60 - seconds;
  if (left <= 0) return 'lock';
  return left <= WARNING ? 'warn' : 'awake';
}

/**
 * Looks every second; `changed` hears when the state changes, `working` now and then while keys or clicks come: who types
 * a long text asks nothing of the core, whose own clock would lock the desk. Gives its end back.
 */
export function watchIdle(
  minutes: () => number,
  changed: (idle: Idle) => void,
  working: () => void,
): () => void {
  let last = Date.now();
  let told = last;
  let state: Idle = 'awake';
  const look = () => {
    if (last > told && Date.now() - told >= TELL * 1000) {
      told = Date.now();
      working();
    }
    const now = idleAfter((Date.now() - last) / 1000, minutes());
    if (now === state) return;
    state = now;
    changed(now);
  };
  const touched = () => {
    // A computer that slept past the limit wakes up with a key: that key must not open it.
    look();
    last = Date.now();
    if (state === 'lock') told = last;
    look();
  };
  const events = ['keydown', 'pointerdown', 'wheel'] as const;
  for (const name of events) window.addEventListener(name, touched, { capture: true, passive: true });
  const timer = setInterval(look, 1000);
  return () => {
    clearInterval(timer);
    for (const name of events) window.removeEventListener(name, touched, { capture: true });
  };
}
