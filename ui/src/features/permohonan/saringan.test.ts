import { expect, it } from 'vitest';
import { filters, saringan, semua, toSaringan } from './saringan.svelte';

it('asks for nothing that was not chosen, and for no day that is still being typed', () => {
  expect(toSaringan({ ...semua(), kata: '  ', dari: '20-1' })).toEqual({
    urut: 'terbaru',
    halaman: 0,
    ukuran: 25,
  });
  expect(
    toSaringan({ ...semua(), kata: ' apbd ', keadaan: 'terdaftar', sampai: '2026-11-23' }),
  ).toMatchObject({
    kata: 'apbd',
    keadaan: 'terdaftar',
    sampai: '2026-11-23',
  });
});

it('knows a filtered list from a sorted or turned one', () => {
  expect(filters({ ...semua(), urut: 'nama', halaman: 3 })).toBe(false);
  expect(filters({ ...semua(), saluran: 'surat' })).toBe(true);
});

it('is kept for the officer who chose it and for nobody else', () => {
  saringan.open('siti');
  saringan.pilihan.kata = 'Dewi';
  saringan.open('siti');
  expect(saringan.pilihan.kata).toBe('Dewi');
  saringan.open('budi');
  expect(saringan.pilihan.kata, 'what Siti searched for is no business of Budi').toBe('');
});
