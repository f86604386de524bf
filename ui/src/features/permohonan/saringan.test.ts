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

it('asks for one state, or for the open or the closed ones', () => {
  expect(toSaringan({ ...semua(), keadaan: 'terbuka' })).toMatchObject({ terbuka: true });
  expect(toSaringan({ ...semua(), keadaan: 'tertutup' })).toMatchObject({ terbuka: false });
  const one = toSaringan({ ...semua(), keadaan: 'diproses', unit: 'Bagian Keuangan', petugas: 'siti' });
  expect(one).toMatchObject({ keadaan: 'diproses', unit: 'Bagian Keuangan', petugas: 'siti' });
  expect(one.terbuka, 'one state says by itself whether it is open').toBeUndefined();
});

it('knows a filtered list from a sorted or turned one', () => {
  expect(filters({ ...semua(), urut: 'nama', halaman: 3 })).toBe(false);
  expect(filters({ ...semua(), saluran: 'surat' })).toBe(true);
  expect(filters({ ...semua(), unit: 'Bagian Keuangan' })).toBe(true);
});

it('is kept for the officer who chose it and for nobody else', () => {
  saringan.open('siti');
  saringan.pilihan.kata = 'Dewi';
  saringan.open('siti');
  expect(saringan.pilihan.kata).toBe('Dewi');
  saringan.open('budi');
  expect(saringan.pilihan.kata, 'what Siti searched for is no business of Budi').toBe('');
});

it('is narrowed by a way that leads there, whatever was chosen before', () => {
  saringan.open('budi');
  saringan.pilihan.kata = 'Dewi';
  saringan.narrow('budi', { keadaan: 'diproses' });
  saringan.open('budi');
  expect(saringan.pilihan).toEqual({ ...semua(), keadaan: 'diproses' });
});
