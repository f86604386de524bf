import { describe, expect, it } from 'vitest';
import { longDate, nextDay, parseDate, shortDate, showDate } from './tanggal';

describe('a typed date', () => {
  it.each([
    ['23-11-2026', '2026-11-23'],
    ['3/1/26', '2026-01-03'],
    ['23 11 2026', '2026-11-23'],
    ['23112026', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['29-2-2028', '2028-02-29'],
  ])('%s is read', (typed, date) => expect(parseDate(typed)).toBe(date));

  it.each(['', '31-2-2026', '29-2-2026', '23-13-2026', 'besok', '1-1', '2026'])('%j is none', (typed) => {
    expect(parseDate(typed), 'a day that is not there must not become another one').toBeNull();
  });

  it('stands as it was typed when it is none', () => expect(showDate('besok')).toBe('besok'));
});

describe('a date', () => {
  it('is written as Indonesian offices write it', () => {
    expect(longDate('2026-11-20')).toBe('Jumat, 20 November 2026');
    expect(shortDate('2026-11-20')).toBe('Jumat, 20 Nov');
    expect(showDate('2026-11-03')).toBe('03-11-2026');
  });

  it('is followed by the next, over months and years', () => {
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
  });
});
