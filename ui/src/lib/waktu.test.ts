import { expect, it } from 'vitest';
import { dateTime, dayMonth, dayOf, dayTime, monthYear, offsetOf, timeOf } from './waktu';

const INSTANT = '2026-11-23T23:12:00+09:00';

it('shows an instant on the clock it was recorded by, whatever zone this computer is set to', () => {
  expect(dayOf(INSTANT)).toBe('2026-11-23');
  expect(timeOf(INSTANT)).toBe('23.12');
  expect(dateTime(INSTANT)).toBe('23 Nov 2026 23.12');
  expect(dayTime(INSTANT)).toBe('Sen 23 Nov 2026 23.12');
});

it('knows the offset of an instant', () => {
  expect(offsetOf(INSTANT)).toBe('+09:00');
  expect(offsetOf('2026-11-23T16:12:00.123Z')).toBe('Z');
});

it('writes dates as offices do', () => {
  expect(dayMonth('2026-12-07')).toBe('7 Des');
  expect(monthYear('2026-12-07')).toBe('Desember 2026');
});
