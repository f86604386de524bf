import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearToasts, hold, release, toast, toasts } from './toast.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  clearToasts();
  vi.useRealTimers();
});

it('what is done goes soon, what went wrong stays longer', () => {
  toast('Tersimpan: register.pdf');
  toast('Berkas tidak dapat ditulis.', 'late');
  vi.advanceTimersByTime(4000);
  expect(toasts.map(({ tone }) => tone)).toEqual(['late']);
});

it('stays while somebody points at it', () => {
  toast('Tersimpan: register.pdf');
  const [shown] = toasts;
  if (!shown) throw new Error('nothing is shown');
  hold(shown);
  vi.advanceTimersByTime(60_000);
  expect(toasts).toHaveLength(1);
  release(shown);
  vi.advanceTimersByTime(4000);
  expect(toasts).toHaveLength(0);
});
