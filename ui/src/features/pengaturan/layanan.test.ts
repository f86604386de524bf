import { describe, expect, test } from 'vitest';
import type { PengaturanLayanan } from '../../ipc/bindings';
import { forceOf, nextTable, rupiahOf, settingsWith, typedFrom, unread } from './layanan';

const settings: PengaturanLayanan = {
  penyetuju_penolakan: 'pimpinan',
  hari_unit: 5,
  hari_penyediaan: 3,
  unit: [{ kode: 'DINKES', nama: 'Dinas Kesehatan', pejabat: '' }],
  tarif: [
    {
      sk: 'SK 1/2026',
      berlaku_sejak: '2026-01-01',
      berlaku_sampai: null,
      baris: [{ jenis: 'penyalinan', uraian: 'Fotokopi A4', satuan: 'lembar', rupiah: 1500 }],
    },
  ],
  cara_bayar: 'Tunai',
  surat: [],
  singkatan: [],
  pintu: [],
  penyetuju_uji: 'pimpinan_badan_publik',
};

test('what is shown and saved untouched is what was there', () => {
  expect(settingsWith(settings, typedFrom(settings))).toEqual(settings);
});

test('an amount is shown as offices write it', () => {
  expect(typedFrom(settings).tarif[0]?.baris[0]?.rupiah).toBe('1.500');
});

test.each([
  ['1500', 1500],
  ['Rp1.500', 1500],
  ['Rp. 1.500,-', 1500],
  ['1.500,00', 1500],
  ['0', 0],
])('the amount %s is read as %i', (typed, amount) => {
  expect(rupiahOf(typed)).toBe(amount);
});

test.each(['', '1,5', '1.5', '15.00', '-300', 'gratis', '1500,50'])('the text %j is no amount', (typed) => {
  expect(rupiahOf(typed)).toBeNull();
});

test('an amount that is none is named by its place, not taken for nothing', () => {
  const isian = typedFrom(settings);
  isian.tarif[0]?.baris.push({ jenis: 'lain', uraian: 'CD', satuan: 'keping', rupiah: 'lima ribu' });
  expect(unread(isian)).toEqual([{ field: 'tarif.0.baris.1.rupiah', what: 'rupiah' }]);
});

test('a date that is none is named by its place; an end left open is no date to read', () => {
  const isian = typedFrom(settings);
  expect(unread(isian)).toEqual([]);
  Object.assign(isian.tarif[0]!, { berlaku_sejak: '', berlaku_sampai: '31-2-2026' });
  expect(unread(isian).map(({ field }) => field)).toEqual([
    'tarif.0.berlaku_sejak',
    'tarif.0.berlaku_sampai',
  ]);
});

test('days that are no number are left for the core to refuse', () => {
  const isian = { ...typedFrom(settings), hari_unit: 'lima' };
  expect(settingsWith(settings, isian).hari_unit).toBe(0);
});

describe('a new table', () => {
  test('begins the day after the last one ends, so that they do not overlap', () => {
    const [tabel] = typedFrom(settings).tarif;
    expect(nextTable([{ ...tabel!, berlaku_sampai: '2026-12-31' }], '2026-11-23').berlaku_sejak).toBe(
      '2027-01-01',
    );
  });

  test('begins today when nothing ends', () => {
    expect(nextTable([], '2026-11-23').berlaku_sejak).toBe('2026-11-23');
    expect(nextTable(typedFrom(settings).tarif, '2026-11-23').berlaku_sejak).toBe('2026-11-23');
  });
});

test('a table says whether it is in force on the day, its first and last day included', () => {
  const tabel = { sk: '', berlaku_sejak: '2026-01-01', berlaku_sampai: '2026-06-30', baris: [] };
  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((day) => forceOf(tabel, day))).toEqual([
    'mendatang',
    'berlaku',
    'berlaku',
    'lampau',
  ]);
});
