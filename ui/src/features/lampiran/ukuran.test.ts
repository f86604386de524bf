import { expect, test } from 'vitest';
import { ukuran } from './ukuran';

test('sizes are read as file managers write them', () => {
  const cases: [number, string][] = [
    [0, '1 KB'],
    [318, '1 KB'],
    [100_000, '98 KB'],
    [1_048_575, '1 MB'],
    [1_258_291, '1,2 MB'],
    [10 * 1024 * 1024, '10 MB'],
    [30 * 1024 * 1024 * 1024, '30 GB'],
  ];
  for (const [bytes, written] of cases) expect(ukuran(bytes)).toBe(written);
});
