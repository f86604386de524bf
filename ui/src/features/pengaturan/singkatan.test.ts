import { expect, test } from 'vitest';
import { fits } from './singkatan';

test('a filter finds an abbreviation by itself or by any words of what it stands for', () => {
  const dpa = { singkatan: 'DPA', kepanjangan: 'Dokumen Pelaksanaan Anggaran' };
  expect(fits(dpa, 'dpa')).toBe(true);
  expect(fits(dpa, 'anggaran dok'), 'in any order').toBe(true);
  expect(fits(dpa, ' '), 'no words hide nothing').toBe(true);
  expect(fits(dpa, 'dpa daerah')).toBe(false);
});
