import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Pelan } from './pelan';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('runs once, after the last of many calls', () => {
  const work = vi.fn();
  const pelan = new Pelan(300, work);
  pelan.soon();
  vi.advanceTimersByTime(200);
  pelan.soon();
  vi.advanceTimersByTime(299);
  expect(work, 'typing has not rested yet').not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
  pelan.soon();
  pelan.cancel();
  vi.advanceTimersByTime(1000);
  expect(work, 'what was cancelled does not run').toHaveBeenCalledOnce();
});

it('does not wait for ever for somebody who types without a pause', () => {
  const work = vi.fn();
  const pelan = new Pelan(2000, work, 5000);
  for (let second = 0; second < 12; second++) {
    pelan.soon();
    vi.advanceTimersByTime(1000);
  }
  expect(work, 'twelve seconds of typing are saved twice on the way').toHaveBeenCalledTimes(2);
});
