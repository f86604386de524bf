import { expect, it } from 'vitest';
import { ringOf } from './ring';

it('fills as time passes and never beyond the circle', () => {
  expect(ringOf({ jenis: 'lagi', hari: 4 }, 10)).toMatchObject({ big: '4', part: 0.6, tone: 'calm' });
  expect(ringOf({ jenis: 'lagi', hari: 12 }, 10).part, 'more days left than the period has').toBe(0);
  expect(ringOf({ jenis: 'hari_ini' }, 10)).toMatchObject({ part: 1, tone: 'soon' });
  expect(ringOf({ jenis: 'lewat', hari: 3 }, 10)).toMatchObject({ big: '3', part: 1, tone: 'late' });
  expect(ringOf({ jenis: 'selesai' }, 10).part).toBe(0);
});
