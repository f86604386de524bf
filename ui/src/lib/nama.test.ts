import { expect, it } from 'vitest';
import { initials } from './nama';

it.each([
  ['Siti Rahma', 'SR'],
  ['Drs. H. Sudirman, M.Si.', 'S'],
  ['Budi Santoso, S.Kom.', 'BS'],
  ['Slamet', 'S'],
  ['Anak Agung Gede Putra', 'AP'],
  ['', '?'],
])('%s has the initials %s', (nama, short) => expect(initials(nama)).toBe(short));
