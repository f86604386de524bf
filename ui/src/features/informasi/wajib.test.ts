import { expect, it } from 'vitest';
import type { ButirWajib, Kelas, Wajib } from '../../ipc/bindings';
import { grouped } from './wajib';

const kind = (wajib: Wajib, kelas: Kelas, jumlah: number): ButirWajib => ({
  wajib,
  kelas,
  label: wajib,
  penjelasan: '',
  dasar: '',
  jumlah,
  contoh: [],
});

it('says what is missing before what is there, and leaves no empty heading', () => {
  const groups = grouped([
    kind('profil', 'berkala', 2),
    kind('kinerja', 'berkala', 0),
    kind('renstra', 'setiap_saat', 0),
  ]);
  expect(groups.map(({ ada, kelas, butir }) => [ada, kelas, butir.length])).toEqual([
    [false, 'berkala', 1],
    [false, 'setiap_saat', 1],
    [true, 'berkala', 1],
  ]);
});
