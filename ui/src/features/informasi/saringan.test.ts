import { expect, it } from 'vitest';
import { filters, saringan, semua, toSaringan } from './saringan.svelte';

it('asks for nothing that was not chosen', () => {
  expect(toSaringan({ ...semua(), kata: '  ' })).toEqual({
    perlu_diperbarui: false,
    ditarik: false,
    halaman: 0,
    ukuran: 25,
  });
  expect(
    toSaringan({
      ...semua(),
      kata: ' renja ',
      kelas: 'berkala',
      unit: 'Bappeda',
      tahun: '2026',
      perlu: true,
    }),
  ).toMatchObject({
    kata: 'renja',
    kelas: 'berkala',
    unit: 'Bappeda',
    tahun: 2026,
    perlu_diperbarui: true,
  });
});

it('looks for what was taken off where it is: beside the list, not on it', () => {
  expect(toSaringan({ ...semua(), keadaan: 'ditarik' }).ditarik).toBe(true);
  expect(toSaringan({ ...semua(), keadaan: 'diajukan' }).ditarik).toBe(false);
});

it('does not take the page for a filter', () => {
  expect(filters({ ...semua(), halaman: 4 }), 'an empty second page is no empty search').toBe(false);
  expect(filters({ ...semua(), kata: ' ' }), 'a space finds everything').toBe(false);
  expect(filters({ ...semua(), perlu: true })).toBe(true);
  expect(filters({ ...semua(), tahun: '2026' })).toBe(true);
});

it('keeps the filter for its officer and forgets it for the next', () => {
  saringan.open('siti');
  saringan.pilihan.kata = 'aset';
  saringan.open('siti');
  expect(saringan.pilihan.kata, 'coming back finds the list as it was left').toBe('aset');
  saringan.open('budi');
  expect(saringan.pilihan, 'what another officer looked for is not shown').toEqual(semua());
  saringan.narrow('budi', { keadaan: 'diajukan' });
  saringan.open('budi');
  expect(saringan.pilihan.keadaan, 'a way that leads to the list says what it shows').toBe('diajukan');
});
