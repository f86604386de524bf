import { expect, it } from 'vitest';
import type { Kelompok, Menunggu } from '../../ipc/bindings';
import { grouped, ownLimit } from './kelompok';

const row = (kelompok: Kelompok, jatuh_tempo = '2026-11-27', batas: string | null = null) =>
  ({ kelompok, batas, baris: { jatuh_tempo } }) as Menunggu;

it('puts what is late first and names no group without a row', () => {
  const jumlah = { semua: 63, lewat: 1, hari_ini: 0, segera: 2, nanti: 60 };
  const groups = grouped([row('nanti'), row('lewat'), row('nanti')], jumlah);
  expect(groups.map(({ kelompok, baris }) => [kelompok, baris.length])).toEqual([
    ['lewat', 1],
    ['nanti', 2],
  ]);
  expect(groups[1]?.jumlah, 'those beyond the list are counted too').toBe(60);
});

it('says the limit of a step only where it is another day than the deadline', () => {
  expect(ownLimit(row('nanti', '2026-11-27', '2026-11-25'))).toBe('2026-11-25');
  expect(ownLimit(row('nanti', '2026-11-27', '2026-11-27'))).toBeNull();
  expect(ownLimit(row('nanti'))).toBeNull();
});
