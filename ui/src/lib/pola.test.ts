import { expect, it } from 'vitest';
import { exampleNumber } from './pola';

it.each([
  ['{n:04}/PPID/{bulan_romawi}/{tahun}', '0001/PPID/XI/2026'],
  ['{n}/{kode_unit}/{bulan:02}/{tahun}', '1/KOMINFO/11/2026'],
  ['{n:03}-{bulan}', '001-11'],
])('the pattern %s shows %s', (pola, example) => {
  expect(exampleNumber(pola, 'KOMINFO', '2026-11-23')).toBe(example);
});

it('shows what it does not know as it was typed', () => {
  expect(exampleNumber('{n}/{salah}/{', 'X', '2026-11-23')).toBe('1/{salah}/{');
  expect(
    exampleNumber('{n}/{kode_unit}', ' ', '2026-11-23'),
    'an empty unit code is seen to be missing',
  ).toBe('1/{kode_unit}');
});

it('a letter shows its classification, and keeps the token while there is none', () => {
  const pola = '{klasifikasi}/{n:03}';
  expect(exampleNumber(pola, '', '2026-11-23', ' 000.1 ')).toBe('000.1/001');
  expect(exampleNumber(pola, '', '2026-11-23')).toBe('{klasifikasi}/001');
});
