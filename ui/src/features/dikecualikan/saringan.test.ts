import { expect, it } from 'vitest';
import type { RingkasanPengecualian } from '../../ipc/bindings';
import { choicesOf, filters, semua, toSaringan } from './saringan.svelte';

const FIGURES: Pick<RingkasanPengecualian, 'jumlah' | 'pilihan'> = {
  jumlah: 1204,
  pilihan: [
    { pilihan: 'berlaku', jumlah: 1200 },
    { pilihan: 'belum_diuji', jumlah: 0 },
    { pilihan: 'ditarik', jumlah: 0 },
  ],
};

it('tells each choice with its count, and hides what is over for good while there is none', () => {
  expect(choicesOf(FIGURES, '').map(({ label }) => label)).toEqual([
    'Semua 1.204',
    'Berlaku 1.200',
    'Belum diuji 0',
  ]);
  expect(
    choicesOf(FIGURES, 'ditarik').map(({ value }) => value),
    'what filters the list is always seen',
  ).toContain('ditarik');
});

it('sends nothing that filters nothing', () => {
  expect(filters(semua())).toBe(false);
  expect(toSaringan({ ...semua(), kata: '  ' })).toMatchObject({ kata: undefined, huruf: undefined });
  expect(filters({ ...semua(), huruf: 'h' })).toBe(true);
});
