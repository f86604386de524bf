import { describe, expect, it } from 'vitest';
import { isMasa, masaOf } from './masa';

const named = (today: string, id: string) => {
  const masa = masaOf(today).find((one) => one.id === id);
  return masa && [masa.label, masa.dari, masa.sampai];
};

describe('the periods offered', () => {
  it('end today when they are not over', () => {
    expect(named('2026-11-23', 'bulan-ini')).toEqual([
      'Bulan ini: November 2026',
      '2026-11-01',
      '2026-11-23',
    ]);
    expect(named('2026-11-23', 'triwulan-4')).toEqual(['Triwulan IV 2026', '2026-10-01', '2026-11-23']);
    expect(named('2026-11-23', 'tahun-ini')).toEqual(['Tahun 2026', '2026-01-01', '2026-11-23']);
  });

  it('reach back over the turn of the year', () => {
    expect(named('2027-01-04', 'bulan-lalu')).toEqual([
      'Bulan lalu: Desember 2026',
      '2026-12-01',
      '2026-12-31',
    ]);
    expect(named('2027-01-04', 'tahun-lalu')).toEqual(['Tahun 2026', '2026-01-01', '2026-12-31']);
  });

  it('know February of a leap year', () => {
    expect(named('2028-03-01', 'bulan-lalu')).toEqual([
      'Bulan lalu: Februari 2028',
      '2028-02-01',
      '2028-02-29',
    ]);
  });

  it('hold no quarter that has not begun', () => {
    expect(named('2026-05-02', 'triwulan-2')).toBeDefined();
    expect(named('2026-05-02', 'triwulan-3')).toBeUndefined();
  });

  it('are none without a date', () => {
    expect(masaOf('')).toEqual([]);
  });
});

it('asks for no register of days that are none or run backwards', () => {
  expect(isMasa('2026-11-01', '2026-11-23')).toBe(true);
  expect(isMasa('2026-11-23', '2026-11-01')).toBe(false);
  expect(isMasa('1-11-2026', '2026-11-23')).toBe(false);
});
