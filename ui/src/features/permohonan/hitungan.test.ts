import { expect, it } from 'vitest';
import type { Dilewati } from '../../ipc/bindings';
import { daysOf } from './hitungan';

const skipped = (tanggal: string): Dilewati => ({
  tanggal,
  sebab: 'akhir_pekan',
  nama: 'Sabtu',
  dasar: null,
  bertepatan: null,
});
const tenggat = (dihitung: string[], dilewati: string[]) => ({
  jatuh_tempo: dihitung.at(-1) ?? '',
  sementara: false,
  dihitung,
  dilewati: dilewati.map(skipped),
  mulai: '2026-11-26',
  hari: dihitung.length,
  hari_pertama: 'Hari ke-1 adalah hari kerja berikutnya.',
  dianggap_diterima: null,
  aman: null,
  tahun_belum_ditetapkan: [],
});

it('puts counted and skipped days in one order and numbers the extension apart', () => {
  const counted = tenggat(['2026-11-27', '2026-11-30', '2026-12-01'], ['2026-11-28', '2026-11-29']);
  expect(
    daysOf(counted, 2).map(({ tanggal, ke, perpanjangan }) => [tanggal.slice(5), ke, perpanjangan]),
  ).toEqual([
    ['11-27', 1, false],
    ['11-28', null, false],
    ['11-29', null, false],
    ['11-30', 2, false],
    ['12-01', 1, true],
  ]);
});

it('shows the day an event is deemed to have happened on, which is neither counted nor skipped', () => {
  const deemed = { ...tenggat(['2026-12-01'], ['2026-11-29']), dianggap_diterima: '2026-11-30' };
  expect(daysOf(deemed).map(({ tanggal, ke, dianggap }) => [tanggal, ke, dianggap])).toEqual([
    ['2026-11-29', null, false],
    ['2026-11-30', null, true],
    ['2026-12-01', 1, false],
  ]);
});
