import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idleAfter, watchIdle, WARNING } from './idle';

it('a desk left alone warns, then locks', () => {
  expect(idleAfter(0, 15)).toBe('awake');
  expect(idleAfter(15 * 60 - WARNING, 15)).toBe('warn');
  expect(idleAfter(15 * 60, 15)).toBe('lock');
  expect(idleAfter(9 * 60 * 60, 15), 'a computer that slept all night').toBe('lock');
});

it('a locked desk has no time to keep', () => expect(idleAfter(10_000, 0)).toBe('awake'));

describe('while a long text is typed', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', new EventTarget());
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const press = () => window.dispatchEvent(new Event('keydown'));

  it('tells the core often enough for the shortest idle time, and stops with the typing', () => {
    const working = vi.fn();
    const end = watchIdle(() => 1, vi.fn(), working);
    for (let second = 0; second < 100; second++) {
      press();
      vi.advanceTimersByTime(1000);
    }
    expect(working.mock.calls.length, 'several times in a hundred seconds').toBeGreaterThanOrEqual(3);
    working.mockClear();
    vi.advanceTimersByTime(30_000);
    expect(working.mock.calls.length, 'the last key is told, then nothing').toBeLessThanOrEqual(1);
    end();
  });

  it('a key that wakes the computer up after the limit does not keep the desk open', () => {
    const [changed, working] = [vi.fn(), vi.fn()];
    const end = watchIdle(() => 15, changed, working);
    vi.setSystemTime(Date.now() + 60 * 60_000);
    press();
    expect(changed).toHaveBeenCalledWith('lock');
    expect(working).not.toHaveBeenCalled();
    end();
  });
});
