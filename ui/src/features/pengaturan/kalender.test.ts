import { describe, expect, it } from 'vitest';
import type { HariTahun, PengaturanKalender } from '../../ipc/bindings';
import { explained } from './hitung';
import { deedOf, withDay, withDeed, withWeek } from './kalender';
import { minutesOf } from './menit';
import { weekOn } from './pekan';

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

it('minutes that are no number become one the core refuses', () => {
  expect(minutesOf(' 15 ')).toBe(15);
  expect(minutesOf('lima')).toBe(0);
  expect(minutesOf('-3')).toBe(0);
  expect(minutesOf('1e9')).toBe(0);
});
