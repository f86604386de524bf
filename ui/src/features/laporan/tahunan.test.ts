import { expect, test } from 'vitest';
import { firstYear, yearsOf } from './tahunan.svelte';

test('until 31 March one comes to the year that has to be reported', () => {
  expect(firstYear('2027-01-01')).toBe(2026);
  expect(firstYear('2027-03-31'), 'the last day of its time').toBe(2026);
  expect(firstYear('2027-04-01'), 'from then on to the year that runs').toBe(2027);
});

test('six years are offered, none before the law was in force', () => {
  expect(yearsOf('2026-11-23')).toEqual([2026, 2025, 2024, 2023, 2022, 2021]);
  expect(yearsOf('2012-05-01')).toEqual([2012, 2011, 2010]);
});
