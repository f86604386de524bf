import { expect, it } from 'vitest';
import type { ButirBanding, Perbandingan } from '../../ipc/bindings';
import { differences, filtered } from './banding';

const butir = (judul: string, unit: string): ButirBanding => ({ id: judul, judul, unit, kelas: 'berkala' });
const FOUND: Perbandingan = {
  dari: 'SK 1',
  ke: 'Daftar kerja',
  baru: [butir('Renja 2027', 'Bappeda')],
  berubah: [
    {
      butir: butir('Daftar Aset', 'BPKAD'),
      perubahan: [{ bidang: 'Retensi', lama: '10 tahun', baru: '12 tahun' }],
    },
  ],
  ditarik: [butir('Renja 2025', 'Bappeda')],
  tetap: 5,
};

it('lists every difference once, with what it is', () => {
  expect(differences(FOUND).map(({ apa, butir }) => `${apa} ${butir.judul}`)).toEqual([
    'baru Renja 2027',
    'berubah Daftar Aset',
    'ditarik Renja 2025',
  ]);
});

it('narrows to one kind and to words of title or unit', () => {
  const all = differences(FOUND);
  expect(filtered(all, 'ditarik', '')).toHaveLength(1);
  expect(filtered(all, '', 'BAPPEDA renja')).toHaveLength(2);
  expect(filtered(all, 'baru', 'bappeda 2025')).toEqual([]);
});
