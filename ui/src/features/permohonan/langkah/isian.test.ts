import { expect, it } from 'vitest';
import type { Keputusan, PengaturanLayanan, Pemberitahuan } from '../../../ipc/bindings';
import { contoh } from './contoh';
import { atFields, due, lastStep, owed, startOf, takenBy, toPerintah, underWay, unread } from './isian';

const layanan: PengaturanLayanan = {
  penyetuju_penolakan: 'pimpinan',
  hari_unit: 5,
  hari_penyediaan: 5,
  unit: [],
  tarif: [],
  cara_bayar: '',
  surat: [],
  singkatan: [],
  pintu: [],
  penyetuju_uji: 'pimpinan_badan_publik',
};
const awal = (lengkap = contoh()) => ({
  lengkap,
  layanan,
  hari_ini: '2026-11-23',
  batas_unit: '2026-11-26',
});
const given: Keputusan = {
  keputusan: 'diberikan',
  bentuk: { softcopy: true, hardcopy: false },
  keterangan: '',
};
const unheld: Keputusan = { keputusan: 'tidak_dikuasai', badan_publik: '', penjelasan: '' };
const notice: Pemberitahuan = {
  id: 'n',
  tanggal: '2026-11-20',
  butir: [given, unheld, given],
  hasil: 'dikabulkan_sebagian',
  biaya: {
    baris: [{ jenis: 'penyalinan', uraian: 'Fotokopi', jumlah: 24, satuan: 'lembar', rupiah: 300 }],
    dasar: '',
    cara_bayar: '',
    bayar_dulu: false,
  },
  waktu_penyediaan: 5,
  catatan: '',
  surat: null,
  sk_penolakan: null,
  persetujuan: null,
};

it('begins a disposition with the only unit, every item and the limit of the office', () => {
  const one = { ...layanan, unit: [{ kode: 'ESDM', nama: 'Dinas ESDM', pejabat: '' }] };
  expect(startOf('teruskan', { ...awal(), layanan: one })).toEqual({
    perintah: 'teruskan',
    unit: 'Dinas ESDM',
    butir: [0],
    instruksi: '',
    batas: '2026-11-26',
  });
});

it('begins the letter of what lacks with the sentences of the check', () => {
  const lacks = contoh({ kekurangan: [{ field: 'bukti', rule: 'required', message: 'KTP belum ada.' }] });
  expect(startOf('nyatakan_tidak_lengkap', awal(lacks))).toMatchObject({ kekurangan: ['KTP belum ada.'] });
});

it('begins a hand-over as the applicant asked for it', () => {
  expect(startOf('serahkan', awal())).toMatchObject({ kirim: 'surel', penerima: 'elektronik' });
  expect(takenBy('pos', false)).toBe('pengirim');
  expect(takenBy('ambil_langsung', true), 'whoever acts for the applicant comes').toBe('kuasa');
});

it('hands over what was granted and is not handed over yet', () => {
  const penyerahan = {
    pemberitahuan: 'n',
    tanggal: '2026-11-21',
    butir: [0],
    cara: 'salinan' as const,
    kirim: null,
    penerima: 'pemohon' as const,
    jumlah: '',
    resi: '',
    catatan: '',
    surat: null,
  };
  expect(due(contoh({ permohonan: { pemberitahuan: [notice] } }))).toEqual([0, 2]);
  const partly = contoh({ permohonan: { pemberitahuan: [notice], penyerahan: [penyerahan] } });
  expect(due(partly)).toEqual([2]);
  expect(owed(partly)).toBe(7200);
});

it('sends no way of sending for what was only seen, and no empty line', () => {
  const serahkan = startOf('serahkan', awal());
  if (serahkan.perintah !== 'serahkan') throw new Error('another form');
  expect(toPerintah({ ...serahkan, cara: 'melihat' })).toMatchObject({ kirim: undefined });
  expect(toPerintah({ perintah: 'nyatakan_tidak_lengkap', kekurangan: [' KTP ', '', ' '] })).toEqual({
    perintah: 'nyatakan_tidak_lengkap',
    kekurangan: ['KTP'],
  });
});

it('does not send a date that is none, nor a lack without a word', () => {
  const perbaikan = { perintah: 'catat_perbaikan', tanggal: '31-02-2026', catatan: '' } as const;
  expect(unread({ ...perbaikan, masih_kurang: [''] }).map(({ field }) => field)).toEqual([
    'tanggal',
    'masih_kurang',
  ]);
  expect(unread({ ...perbaikan, tanggal: '2026-11-23', masih_kurang: [] })).toEqual([]);
});

it('puts the fault of one line at the list it stands in', () => {
  const fault = (field: string, message: string) => ({ field, rule: '', message });
  expect(atFields([fault('kekurangan.2', 'Terlalu panjang.'), fault('kekurangan.3', 'Lain.')])).toEqual({
    kekurangan: 'Terlalu panjang.',
  });
});

it('asks for the receipt of what went to the applicant, and takes back only what stands', () => {
  const surat = {
    nomor: { n: 1, teks: '' },
    tanggal: '',
    langkah: '',
    sha256: '',
    diterima: null,
    dicetak: 0,
    bertanda_tangan: null,
    dibatalkan: null,
  };
  const lengkap = contoh({
    permohonan: {
      surat: [
        { ...surat, id: 'a', jenis: 'disposisi' },
        { ...surat, id: 'b', jenis: 'tidak_lengkap' },
        { ...surat, id: 'c', jenis: 'perpanjangan', dibatalkan: 'keliru' },
      ],
      langkah: [
        { id: '1', jenis: 'diteruskan', tanggal: '', dibatalkan: null },
        { id: '2', jenis: 'diperpanjang', tanggal: '', dibatalkan: 'keliru' },
      ],
    },
  });
  expect(underWay(lengkap).map(({ id }) => id)).toEqual(['b']);
  expect(lastStep(lengkap)?.id).toBe('1');
  expect(lastStep({ ...lengkap, permohonan: { ...lengkap.permohonan, keadaan: 'dibatalkan' } })).toBe(
    undefined,
  );
});
