// Short messages at the foot of the window. What must not be missed stands in the page, never only here.
import type { Tone } from './Chip.svelte';

type Toast = { key: number; text: string; tone: Tone };

let next = 0;

/** The messages shown now; `Toasts.svelte` draws them. */
export const toasts = $state<Toast[]>([]);

/** How long a message stays: that something is done need not be read to the end, all else is given the time. */
const DONE = 4000;
const LEAST = 6000;
const LETTER = 90;

let timers: Record<number, ReturnType<typeof setTimeout>> = {};

/** Shows a message for a while. */
export function toast(text: string, tone: Tone = 'ok'): void {
  const one = { key: next++, text, tone };
  toasts.push(one);
  release(one);
}

/** Keeps a message while somebody is at it. */
export function hold({ key }: Toast): void {
  clearTimeout(timers[key]);
}

/** Lets it go again, after its full time. */
export function release({ key, text, tone }: Toast): void {
  clearTimeout(timers[key]);
  const time = tone === 'ok' ? DONE : Math.max(LEAST, text.length * LETTER);
  timers[key] = setTimeout(() => dismiss(key), time);
}

/** Takes one message away. */
export function dismiss(key: number): void {
  clearTimeout(timers[key]);
  delete timers[key];
  const at = toasts.findIndex((one) => one.key === key);
  if (at >= 0) toasts.splice(at, 1);
}

/** Takes all messages away: the desk was locked. */
export function clearToasts(): void {
  for (const timer of Object.values(timers)) clearTimeout(timer);
  timers = {};
  toasts.length = 0;
}
