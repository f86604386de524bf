import { expect, it } from 'vitest';
import type { PengaturanLayanan, TabelTarif } from '../../../ipc/bindings';
import { ownLine, startOf, sumOf, tableOn, tariffLine, toBeritahukan } from './biaya';

const table = (sk: string, berlaku_sejak: string, berlaku_sampai: string | null): TabelTarif => ({
  sk,
  berlaku_sejak,
  berlaku_sampai,
  baris: [{ jenis: 'penyalinan', uraian: 'Fotokopi A4', satuan: 'lembar', rupiah: 500 }],
});
const OLD = table('SK 1/2025', '2025-01-01', '2025-12-31');
const NOW = table('SK 7/2026', '2026-01-01', null);
const LAYANAN = {
  tarif: [OLD, NOW],
  hari_penyediaan: 3,
  cara_bayar: 'Tunai di meja',
} as unknown as PengaturanLayanan;

it('charges by the table in force on the day of the notice', () => {
  expect(tableOn(LAYANAN.tarif, '2025-12-31')).toBe(OLD);
  expect(tableOn(LAYANAN.tarif, '2026-01-01')).toBe(NOW);
  expect(tableOn(LAYANAN.tarif, '2024-12-31'), 'no decree, no cost').toBeUndefined();
  expect(startOf(LAYANAN, '2026-11-23')).toMatchObject({ dasar: 'SK 7/2026', waktu: '3' });
});

it('sums the lines as they are typed', () => {
  const copies = { ...tariffLine(NOW.baris[0]!), jumlah: '24' };
  const post = { ...ownLine(), uraian: 'Pos kilat', rupiah: 'Rp18.000' };
  expect(sumOf([copies, post])).toBe(30_000);
  expect(sumOf([{ ...copies, jumlah: 'dua' }, post]), 'what is no number counts nothing').toBe(18_000);
});

it('sends what is no number as one the core refuses', () => {
  const isian = { ...startOf(LAYANAN, '2026-11-23'), waktu: 'tiga' };
  isian.baris = [{ ...ownLine(), jumlah: '1,5', rupiah: 'murah' }];
  const sent = toBeritahukan(isian, true);
  expect(sent.biaya.baris[0]).toMatchObject({ jumlah: 0, rupiah: -1 });
  expect(sent.waktu_penyediaan, 'the core says that it is needed').toBeUndefined();
  expect(sent.biaya.baris[0], 'where the line comes from is the form’s alone').not.toHaveProperty('tarif');
});

it('names no decree, no way to pay and no payment first where nothing is charged', () => {
  const isian = { ...startOf(LAYANAN, '2026-11-23'), bayar_dulu: true };
  expect(toBeritahukan(isian, true).biaya).toEqual({
    baris: [],
    dasar: '',
    cara_bayar: '',
    bayar_dulu: false,
  });
  isian.baris = [{ ...ownLine(), uraian: 'CD dari pemohon', rupiah: '0' }];
  expect(toBeritahukan(isian, true).biaya, 'a free line is told').toMatchObject({ bayar_dulu: false });
  isian.baris = [tariffLine(NOW.baris[0]!)];
  expect(toBeritahukan(isian, true).biaya.bayar_dulu).toBe(true);
  const refused = toBeritahukan(isian, false);
  expect(refused.biaya.baris, 'nothing given costs nothing').toEqual([]);
  expect(refused.waktu_penyediaan).toBeUndefined();
});
