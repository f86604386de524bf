import { describe, expect, it } from 'vitest';
import type { BatasTercatat, HariTahun, PengaturanKalender } from '../../ipc/bindings';
import { explained } from './hitung';
import { weeksOf } from './bulan';
import { deedOf, movesOf, withDay, withDeed, withTables, withWeek } from './kalender';
import { weekOn } from './pekan';
import { choicesOf, kindsOf, takenOf } from './pilihan';

const settings: PengaturanKalender = {
  pekan: 5,
  perubahan_pekan: [],
  cuti_bersama: 'libur',
  tabel: [],
  tambahan: [],
  pencabutan: [],
  hitung_hari_kejadian: false,
  penerimaan: 'nyata',
};
const natal: HariTahun = {
  libur: { tanggal: '2026-12-25', nama: 'Natal', jenis: 'libur_nasional', dasar: 'SKB' },
  asal: 'bawaan',
  berlaku: true,
  catatan: null,
};

describe('a day of the calendar', () => {
  it('becomes a working day with its reason, and a holiday again', () => {
    expect(deedOf(natal, settings)).toBe('tetap_kerja');
    const worked = withDeed(settings, 'tetap_kerja', '2026-12-25', 'Perintah bupati');
    expect(worked.pencabutan).toEqual([{ tanggal: '2026-12-25', alasan: 'Perintah bupati' }]);
    expect(deedOf({ ...natal, berlaku: false }, worked)).toBe('kembali_libur');
    expect(withDeed(worked, 'kembali_libur', '2026-12-25', '').pencabutan).toEqual([]);
  });

  it('that is worked through the switch of cuti bersama offers nothing of its own', () => {
    expect(deedOf({ ...natal, berlaku: false }, settings)).toBeNull();
  });

  it('that the office added can be taken away', () => {
    const more = withDay(settings, { ...natal.libur, tanggal: '2026-12-03' });
    expect(deedOf({ ...natal, asal: 'tambahan_kantor' }, more)).toBe('hapus');
    expect(withDeed(more, 'hapus', '2026-12-03', '').tambahan).toEqual([]);
  });

  it('leaves the settings it came from as they were', () => {
    withDeed(settings, 'tetap_kerja', '2026-12-25', 'x');
    expect(settings.pencabutan).toEqual([]);
  });
});

it('the working week changes from a date on, once a date', () => {
  const once = withWeek(settings, 6, '2026-07-01');
  const twice = withWeek(once, 5, '2026-07-01');
  expect(twice.perubahan_pekan).toEqual([{ sejak: '2026-07-01', pekan: 5 }]);
  expect(weekOn(once, '2026-06-30')).toBe(5);
  expect(weekOn(once, '2026-07-01')).toBe(6);
});

it('counted and skipped days stand in one row by date', () => {
  const days = explained({
    jatuh_tempo: '2026-11-30',
    sementara: false,
    dihitung: ['2026-11-27', '2026-11-30'],
    dilewati: [{ tanggal: '2026-11-28', sebab: 'akhir_pekan', nama: 'Sabtu', dasar: null, bertepatan: null }],
    mulai: '2026-11-26',
    hari: 2,
    hari_pertama: '',
    dianggap_diterima: null,
    aman: null,
    tahun_belum_ditetapkan: [],
  });
  expect(days.map(({ tanggal, ke }) => [tanggal, ke])).toEqual([
    ['2026-11-27', 1],
    ['2026-11-28', null],
    ['2026-11-30', 2],
  ]);
});

it('a loaded table takes the place of the own one of its year, and of no other', () => {
  const table = (tahun: number, dasar: string) => ({ tahun, dasar, lengkap: true, hari: [] });
  const once = withTables(settings, [table(2028, 'SKB 1'), table(2029, 'SKB 2')]);
  const twice = withTables(once, [table(2028, 'SKB 3')]);
  expect(twice.tabel.map(({ tahun, dasar }) => [tahun, dasar])).toEqual([
    [2029, 'SKB 2'],
    [2028, 'SKB 3'],
  ]);
});

it('every date that moved is shown, the answer first; else that it became certain', () => {
  const at = (jawab: string, perpanjangan: string, perki: string | null = null): BatasTercatat => ({
    jawab,
    perpanjangan,
    sementara: false,
    perki,
    perbaikan: null,
    penyediaan: null,
  });
  const old = at('2028-01-04', '2028-01-13', '2028-01-06');
  expect(movesOf(old, at('2028-01-05', '2028-01-14', '2028-01-07')).map(({ bagian }) => bagian)).toEqual([
    'jawab',
    'perki',
    'perpanjangan',
  ]);
  expect(movesOf(old, at('2028-01-04', '2028-01-14', '2028-01-06'))).toEqual([
    { bagian: 'perpanjangan', lama: '2028-01-13', baru: '2028-01-14' },
  ]);
  expect(movesOf(old, old).map(({ bagian }) => bagian)).toEqual(['kepastian']);
});

it('a month lies in whole weeks from Monday, with every day once', () => {
  const february = weeksOf(2028, 1);
  expect(february[0]?.slice(0, 2)).toEqual([null, '2028-02-01']);
  expect(february.flat().filter(Boolean)).toHaveLength(29);
  expect(weeksOf(2027, 1)).toHaveLength(4);
  expect(weeksOf(2026, 7)).toHaveLength(6);
});

it('a file is taken year by year, under the decree and completeness the officer gives it', () => {
  const table = (tahun: number) => ({ tahun, dasar: `SKB ${tahun}`, lengkap: false, hari: [natal.libur] });
  const tables = [table(2028), table(2029)];
  const [first, second] = choicesOf(tables);
  expect(first?.ambil, 'every year is taken until the officer says otherwise').toBe(true);
  const taken = takenOf(tables, [
    { ambil: false, dasar: '', lengkap: false },
    { ambil: true, dasar: 'SKB 9/2028', lengkap: true },
  ]);
  expect(taken.map(({ tahun, dasar, lengkap }) => [tahun, dasar, lengkap])).toEqual([
    [2029, 'SKB 9/2028', true],
  ]);
  expect(second?.lengkap).toBe(false);
  expect(kindsOf([natal.libur, natal.libur])).toEqual([['libur_nasional', 2]]);
});
