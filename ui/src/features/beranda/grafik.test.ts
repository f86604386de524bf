import { expect, it } from 'vitest';
import { barHeights, startsMonth } from './grafik';

it('bars keep their proportion, and a lone request is no tower', () => {
  expect(barHeights([1, 0, 2])).toEqual([16, 0, 32]);
  expect(barHeights([0, 0])).toEqual([0, 0]);
  const [low, high] = barHeights([1, 400]);
  expect(high, 'the tallest has its limit').toBe(52);
  expect(low, 'one request is still seen').toBeGreaterThan(0);
});

it('the month is named where it begins', () => {
  const hari = ['2026-11-27', '2026-11-30', '2026-12-01'].map((tanggal) => ({ tanggal, jumlah: 0 }));
  expect(hari.map((_, index) => startsMonth(hari, index))).toEqual([true, false, true]);
});
