import { expect, it } from 'vitest';
import type { FieldFault, IsiUji } from '../../../ipc/bindings';
import { emptyIsian, toIsi } from '../isian';
import { decide, fromUji, labelsOf, placeOf, stateOf, toUji, unread } from './isian';

const row = () =>
  toIsi({
    ...emptyIsian(),
    informasi: 'NIK penerima',
    jangka: { ...emptyIsian().jangka, jenis: 'tanggal', sampai: '2027-12-31' },
  });
const SHEET: IsiUji = {
  jenis: 'pengecualian',
  nomor: '7/2026',
  tanggal: '2026-11-23',
  tempat: 'Contoh',
  butir: [
    {
      pengecualian: 'a',
      isi: row(),
      kepentingan_publik: 'Menutup lebih melindungi',
      semula: null,
      hasil: 'tetap',
    },
    { pengecualian: 'b', isi: row(), kepentingan_publik: '', semula: row(), hasil: 'sebagian' },
  ],
  penguji: [{ nama: 'Siti', jabatan: 'Kepala', unit: 'Diskominfo' }],
  permohonan: null,
};
const lacks = (field: string): FieldFault => ({ field, rule: 'required', message: 'Isi' });

it('is kept as it was read', () => {
  expect(toUji(fromUji(SHEET))).toEqual(SHEET);
  const typed = fromUji(SHEET);
  typed.penguji.push({ nama: '', jabatan: '', unit: '' });
  expect(SHEET.penguji, 'what is typed changes nothing that was read').toHaveLength(1);
});

it('is not kept while a date in it is none', () => {
  const typed = { ...fromUji(SHEET), tanggal: '31-02-2026' };
  typed.butir[1]!.isian.jangka.sampai = 'akhir tahun';
  expect(unread(typed).map(({ field }) => field)).toEqual(['tanggal', 'butir.1.isi.jangka.sampai']);
});

it('leads each field to its step and row', () => {
  expect(placeOf('butir.1.isi.cakupan.tertutup')).toEqual({ langkah: 'informasi', butir: 1 });
  expect(placeOf('butir.0.isi.dasar_lain.2.peraturan')).toEqual({ langkah: 'dasar', butir: 0 });
  expect(placeOf('butir.0.kepentingan_publik')).toEqual({ langkah: 'kepentingan', butir: 0 });
  expect(placeOf('penguji.0.nama').langkah).toBe('penguji');
  expect(placeOf('nomor').langkah).toBe('penguji');
  expect(placeOf('persetujuan.nama').langkah).toBe('pemeriksaan');
});

it('says what each step lacks', () => {
  const found = {
    kurang: [lacks('butir.0.isi.pasal_17'), lacks('butir.1.isi.pasal_17')],
    faults: [lacks('tanggal')],
  };
  expect(stateOf('dasar', found)).toEqual({ kurang: 2, salah: 0 });
  expect(stateOf('penguji', found)).toEqual({ kurang: 0, salah: 1 });
  expect(labelsOf(fromUji(SHEET))['butir.1.isi.pasal_17'], 'which row').toContain('Informasi 2');
});

it('says which part stays closed, or opens what was closed', () => {
  const row = fromUji(SHEET).butir[1]!;
  decide(row, 'sebagian');
  expect(row).toMatchObject({ hasil: 'sebagian', isian: { luas: 'sebagian' } });
  Object.assign(row.isian, { informasi: '', konsekuensi_dibuka: 'Publik dapat mengawasi' });
  decide(row, 'dibuka');
  expect(row.isian, 'nothing half-typed stays where no field shows it').toMatchObject({
    informasi: 'NIK penerima',
    luas: 'seluruh',
    konsekuensi_dibuka: 'Publik dapat mengawasi',
  });
});
