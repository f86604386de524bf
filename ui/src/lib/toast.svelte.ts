// Short messages at the foot of the window. What must not be missed stands in the page, never only here.
import type { Tone } from './Chip.svelte';

type Toast = { key: number; text: string; tone: Tone };

let next = 0;

/** The messages shown now; `Toasts.svelte` draws them. */
export const toasts = $state<Toast[]>([]);

/** Shows a message until it was read: at least six seconds, longer for a longer one. */
export function toast(text: string, tone: Tone = 'ok'): void {
  const key = next++;
  toasts.push({ key, text, tone });
  setTimeout(() => dismiss(key), Math.max(6000, text.length * 90));
}

/** Takes one message away. */
export function dismiss(key: number): void {
  const at = toasts.findIndex((one) => one.key === key);
  if (at >= 0) toasts.splice(at, 1);
}

/** Takes all messages away: the desk was locked. */
export function clearToasts(): void {
  toasts.length = 0;
}
