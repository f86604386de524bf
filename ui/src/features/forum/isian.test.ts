import { expect, test } from 'vitest';
import { presentLines, presentOf } from './isian';

test('those present are typed as lines and read back as they were', () => {
  const hadir = presentOf(' Nurhayati ; LBH Bangka\n\nYusril\n');
  expect(hadir).toEqual([
    { nama: 'Nurhayati', unsur: 'LBH Bangka' },
    { nama: 'Yusril', unsur: '' },
  ]);
  expect(presentOf(presentLines(hadir))).toEqual(hadir);
});
