import { expect, it } from 'vitest';
import { days, percent, width } from './persen';

it('a share is whole percent, and only all of it is a hundred', () => {
  expect(percent(1, 3)).toBe('33 %');
  expect(percent(999, 1000), 'one late answer is not hidden by rounding').toBe('99 %');
  expect(percent(1, 1000), 'nor is one in time').toBe('1 %');
  expect(percent(5, 5)).toBe('100 %');
  expect(percent(0, 5)).toBe('0 %');
  expect(percent(0, 0), 'no answers, no share').toBeUndefined();
});

it('days are written as in Indonesian', () => {
  expect(days(6.5)).toBe('6,5');
  expect(days(10)).toBe('10');
  expect(days(null)).toBeUndefined();
});

it('the smallest figure still has a bar', () => {
  expect(width(1, 100_000)).toBe(1.5);
  expect(width(0, 10)).toBe(0);
  expect(width(10, 10)).toBe(100);
});
