import { describe, expect, it } from 'vitest';
import type { IsiPengecualian, Jangka } from '../../ipc/bindings';
import { emptyIsian, fromIsi, toIsi, unread, withAngka, withHuruf } from './isian';

const ISI: IsiPengecualian = {
  informasi: 'NIK dalam daftar penerima bantuan sosial',
  uraian: '',
  cakupan: { luas: 'sebagian', tertutup: 'Kolom NIK', terbuka: 'Nama desa dan jumlah penerima' },
  pasal_17: [{ huruf: 'h', angka: 3 }],
  dasar_lain: [{ peraturan: 'UU 27/2022', pasal: 'Pasal 4' }],
  dasar_asli: '',
  konsekuensi_dibuka: 'Rahasia pribadi terbuka',
  konsekuensi_ditutup: 'Penerima terlindungi',
  jangka: { jenis: 'selama_diperlukan' },
  jangka_asli: '',
  tinjau: '2027-01-31',
  unit: 'Dinas Sosial',
  informasi_terkait: [],
};
const PERIODS: Jangka[] = [
  { jenis: 'tanggal', sampai: '2027-12-31' },
  { jenis: 'tahun', tahun: 5, sejak: '2026-01-01' },
  { jenis: 'peristiwa', peristiwa: 'Sampai ditetapkannya Renja', terjadi: null },
  { jenis: 'selama_diperlukan' },
  { jenis: 'belum' },
];

describe('an exemption', () => {
  it.each(PERIODS)('with the period $jenis is sent as it was read', (jangka) => {
    expect(toIsi(fromIsi({ ...ISI, jangka }))).toEqual({ ...ISI, jangka });
  });

  it('keeps what was typed of a part, and sends none of it once the whole is closed', () => {
    const isian = { ...fromIsi(ISI), luas: 'seluruh' as const };
    expect(toIsi(isian).cakupan).toEqual({ luas: 'seluruh' });
    expect(toIsi({ ...isian, luas: 'sebagian' }).cakupan, 'it was only out of sight').toEqual(ISI.cakupan);
  });

  it('sends no law that was left blank', () => {
    const isian = fromIsi(ISI);
    isian.dasar_lain.push({ peraturan: ' ', pasal: '' });
    expect(toIsi(isian).dasar_lain).toEqual(ISI.dasar_lain);
  });

  it('is not sent while the date its period needs is none', () => {
    const isian = emptyIsian();
    const fields = () => unread(isian, 'isi.').map(({ field }) => field);
    expect(fields(), 'a period that is not said yet needs none').toEqual([]);
    isian.jangka.jenis = 'tanggal';
    expect(fields(), 'a period until a day needs the day').toEqual(['isi.jangka.sampai']);
    expect(unread(isian, '', false), 'but is kept half-written on a sheet').toEqual([]);
    expect(toIsi(isian).jangka, 'as one that is not said yet').toEqual({ jenis: 'belum' });
    isian.jangka.sampai = '31-12-2027';
    isian.tinjau = '31-02-2027';
    expect(fields(), 'no such day').toEqual(['isi.tinjau']);
    isian.tinjau = '';
    isian.jangka.jenis = 'tahun';
    expect(fields()).toEqual(['isi.jangka.sejak']);
    isian.jangka.jenis = 'peristiwa';
    expect(fields(), 'an event has no day before it happens').toEqual([]);
  });

  it('sends years that are none as 0, which the core refuses beside the field', () => {
    const isian = fromIsi({ ...ISI, jangka: { jenis: 'tahun', tahun: 5, sejak: '2026-01-01' } });
    expect(toIsi({ ...isian, jangka: { ...isian.jangka, tahun: 'lima' } }).jangka).toMatchObject({
      tahun: 0,
    });
  });
});

describe('grounds', () => {
  it('are whole letters until an item is chosen, in the order of the law', () => {
    let dasar = withHuruf(withHuruf([], 'h'), 'a');
    expect(dasar).toEqual([
      { huruf: 'a', angka: null },
      { huruf: 'h', angka: null },
    ]);
    dasar = withAngka(withAngka(dasar, 'a', 2), 'a', 1);
    expect(dasar.filter(({ huruf }) => huruf === 'a').map(({ angka }) => angka)).toEqual([1, 2]);
    dasar = withAngka(withAngka(dasar, 'a', 1), 'a', 2);
    expect(dasar[0], 'without any item the letter is meant again').toEqual({ huruf: 'a', angka: null });
    expect(withHuruf(dasar, 'a')).toEqual([{ huruf: 'h', angka: null }]);
  });
});
