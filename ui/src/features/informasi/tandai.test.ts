import { expect, it } from 'vitest';
import type { BarisInformasi, KeadaanInformasi } from '../../ipc/bindings';
import { fits, Tanda } from './tandai.svelte';

const row = (id: string, keadaan: KeadaanInformasi) =>
  ({ informasi: { id, keadaan }, perlu_diperbarui: false, ketetapan: 'belum' }) as BarisInformasi;

it('offers an action only where the entry stands for it', () => {
  const all = ['konsep', 'diajukan', 'dikembalikan', 'diterima', 'ditarik', 'dibatalkan'] as const;
  expect(all.filter((one) => fits(one, 'ajukan'))).toEqual(['konsep', 'dikembalikan']);
  expect(all.filter((one) => fits(one, 'terima'))).toEqual(['konsep', 'diajukan', 'dikembalikan']);
  expect(
    all.filter((one) => fits(one, 'mutakhirkan')),
    'what is off the list is not renewed',
  ).toEqual(['konsep', 'diajukan', 'dikembalikan', 'diterima']);
});

it('sends only what fits, for all or none are done', () => {
  const tanda = new Tanda();
  tanda.add([row('a', 'konsep'), row('b', 'diterima'), row('c', 'dikembalikan')]);
  expect(tanda.fitting('ajukan')).toEqual(['a', 'c']);
  expect(tanda.fitting('mutakhirkan')).toEqual(['a', 'b', 'c']);
});

it('marks a page whole, and unmarks it when it was whole', () => {
  const tanda = new Tanda();
  const page = [row('a', 'konsep'), row('b', 'konsep')];
  tanda.toggle(row('z', 'konsep'));
  tanda.toggle(page[0]!);
  tanda.toggleAll(page);
  expect(tanda.jumlah, 'one that was marked already stays marked').toBe(3);
  tanda.toggleAll(page);
  expect([tanda.jumlah, tanda.has('z')], 'a mark on another page stays').toEqual([1, true]);
});
