import { expect, it } from 'vitest';
import { stepOf } from './rows';

it('the arrow keys go from row to row and stop at the ends', () => {
  expect(stepOf('ArrowDown', 0, 3)).toBe(1);
  expect(stepOf('ArrowDown', 2, 3)).toBe(2);
  expect(stepOf('ArrowUp', 0, 3)).toBe(0);
  expect(stepOf('End', 0, 3)).toBe(2);
  expect(stepOf('Home', 2, 3)).toBe(0);
});

it('other keys and empty tables are left alone', () => {
  expect(stepOf('a', 0, 3)).toBeNull();
  expect(stepOf('ArrowDown', 0, 0)).toBeNull();
});
