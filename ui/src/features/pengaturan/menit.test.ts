import { expect, it } from 'vitest';
import { minutesOf } from './menit';

it('minutes that are no number become one the core refuses', () => {
  expect(minutesOf(' 15 ')).toBe(15);
  expect(minutesOf('lima')).toBe(0);
  expect(minutesOf('-3')).toBe(0);
  expect(minutesOf('1e9')).toBe(0);
});
