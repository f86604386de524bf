import { expect, it } from 'vitest';
import { secondsLeft } from './tunggu';

it('the wait is counted down to nothing, never below', () => {
  expect(secondsLeft(10_000, 7_001)).toBe(3);
  expect(secondsLeft(10_000, 9_999), 'not free a moment too early').toBe(1);
  expect(secondsLeft(10_000, 10_000)).toBe(0);
  expect(secondsLeft(0, 10_000)).toBe(0);
});
