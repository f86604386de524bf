import { expect, it } from 'vitest';
import type { IsiInformasi } from '../../ipc/bindings';
import { emptyIsian, fromDraf, fromIsi, inForm, toIsi, unread } from './isian';

const WHOLE: IsiInformasi = {
  judul: 'Daftar Aset Tetap',
  ringkasan: 'Menurut kartu inventaris.',
  kelas: 'setiap_saat',
  kelompok: 'Aset',
  wajib: 'inventaris',
  unit: 'BPKAD',
  penanggung_jawab: 'Kepala BPKAD',
  waktu: '2026',
  tempat: 'Contoh',
  waktu_tempat_asli: 'Contoh, 2026',
  bentuk: { softcopy: true, hardcopy: true, lain: 'XLSX' },
  retensi: '10 tahun',
  retensi_sampai: '2036-12-31',
  tempat_asli: 'Rak 4',
  tautan: ['https://contoh.go.id/a', 'https://contoh.go.id/b'],
  media: 'Papan pengumuman',
  berkas: { id: 'b', nama: 'aset.pdf', ukuran: 9, sha256: '0' },
};

it('gives an entry back as it was when nothing was typed', () => {
  expect(toIsi(fromIsi(WHOLE)), 'opening and saving changes nothing').toEqual(WHOLE);
  const bare = toIsi(emptyIsian());
  expect([bare.wajib, bare.retensi_sampai], 'what was not chosen is nothing, not an empty text').toEqual([
    null,
    null,
  ]);
});

it('always has a place for a first address', () => {
  expect(fromIsi({ ...WHOLE, tautan: [] }).tautan).toEqual(['']);
  expect(fromDraf({ judul: 'x', tautan: [] }).tautan).toEqual(['']);
});

it('reads a draft that an older form wrote', () => {
  expect(fromDraf({ judul: 'Renja' })).toEqual({ ...emptyIsian(), judul: 'Renja' });
  expect(fromDraf(null)).toEqual(emptyIsian());
});

it('names faults as the form names its fields', () => {
  const fault = (field: string) => ({ field, rule: 'required', message: 'm' });
  const found = inForm([fault('isi.judul'), fault('isi.bentuk.lain'), fault('isi.tautan.1')]);
  expect(found.map(({ field }) => field)).toEqual(['judul', 'bentuk_lain', 'tautan.1']);
});

it('does not send a date that is none', () => {
  expect(unread({ ...emptyIsian(), retensi_sampai: '31-2' }, 'm')).toHaveLength(1);
  expect(unread({ ...emptyIsian(), retensi_sampai: '2036-12-31' }, 'm')).toEqual([]);
  expect(unread(emptyIsian(), 'm'), 'an end of retention need not be known').toEqual([]);
});
