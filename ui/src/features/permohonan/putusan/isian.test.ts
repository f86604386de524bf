import { describe, expect, it } from 'vitest';
import type { HasilKeputusan, HurufPasal17, Keputusan } from '../../../ipc/bindings';
import { emptyButir, fromKeputusan, hasilOf, textOf, toKeputusan, unread, type JenisPutusan } from './isian';

const letter = (huruf: HurufPasal17['huruf'], angka: string[]): HurufPasal17 => ({
  huruf,
  teks: `arti ${huruf}`,
  angka,
  jangka: '',
  undang_undang_lain: false,
});
const PASAL = [letter('a', ['satu', 'dua']), letter('b', [])];

const DASAR = {
  pasal_17: [],
  undang_undang: '',
  konsekuensi: '',
  penetapan: { nomor: '', tanggal: null },
  pengecualian: '0199a8f0-0000-7000-8000-000000000001',
};
const BENTUK = { softcopy: true, hardcopy: false };
const DECISIONS: Keputusan[] = [
  { keputusan: 'diberikan', bentuk: BENTUK, keterangan: 'Dua berkas' },
  { keputusan: 'sebagian', bentuk: BENTUK, penghitaman: 'Kolom NIK', dasar: DASAR },
  { keputusan: 'ditolak', bentuk: BENTUK, dasar: DASAR },
  { keputusan: 'tidak_dikuasai', badan_publik: 'BPS', penjelasan: 'Dikumpulkan BPS' },
  { keputusan: 'belum_didokumentasikan', hari: 5, penjelasan: 'Sedang disusun' },
];

describe('a decision', () => {
  it.each(DECISIONS)('$keputusan is sent as it was read', (decision) => {
    expect(toKeputusan(fromKeputusan(decision))).toEqual(decision);
  });

  it('keeps what was typed for another one, and sends none of it', () => {
    const isian = fromKeputusan(DECISIONS[2]!);
    isian.keputusan = 'diberikan';
    expect(toKeputusan(isian), 'what is given names no basis').toEqual({
      keputusan: 'diberikan',
      bentuk: BENTUK,
      keterangan: '',
    });
    isian.keputusan = 'ditolak';
    expect(toKeputusan(isian), 'the basis is still there').toEqual(DECISIONS[2]);
  });

  it('sends days that are none as 0, which the core refuses beside the field', () => {
    for (const hari of ['', 'lima', '1000', '-3'])
      expect(toKeputusan({ ...emptyButir(), keputusan: 'belum_didokumentasikan', hari })).toMatchObject({
        hari: 0,
      });
  });

  it('is not sent while an item has none', () => {
    expect(unread([emptyButir(), fromKeputusan(DECISIONS[2]!)]).map(({ field }) => field)).toEqual([
      'butir.0.keputusan',
    ]);
  });

  it('names the exemption it rests on and none of its facts, which the core fills in', () => {
    const read = fromKeputusan({
      keputusan: 'ditolak',
      bentuk: BENTUK,
      dasar: { ...DASAR, pasal_17: [{ huruf: 'h', angka: 3 }], konsekuensi: 'Rahasia pribadi terbuka.' },
    });
    expect(toKeputusan(read)).toEqual(DECISIONS[2]);
    expect(
      toKeputusan({ ...emptyButir(), keputusan: 'ditolak' }),
      'without one the core refuses beside the field',
    ).toMatchObject({ dasar: { pengecualian: null } });
  });
});

describe('all decisions together', () => {
  const cases: [JenisPutusan[], HasilKeputusan][] = [
    [['diberikan', 'diberikan'], 'dikabulkan'],
    [['diberikan', 'tidak_dikuasai'], 'dikabulkan_sebagian'],
    [['sebagian'], 'dikabulkan_sebagian'],
    [['sebagian', 'ditolak'], 'dikabulkan_sebagian'],
    [['ditolak'], 'ditolak'],
    [['ditolak', 'belum_didokumentasikan'], 'ditolak'],
    [['tidak_dikuasai', 'belum_didokumentasikan'], 'tidak_dapat_diberikan'],
  ];
  it.each(cases)('%j come to %s', (butir, hasil) => {
    expect(hasilOf(butir)).toBe(hasil);
  });

  it('come to nothing while one is missing', () => {
    expect(hasilOf(['diberikan', ''])).toBeNull();
  });
});

it('tells a ground in the words of its item, else of its letter', () => {
  expect(textOf({ huruf: 'a', angka: 2 }, PASAL)).toBe('dua');
  expect(textOf({ huruf: 'b', angka: null }, PASAL)).toBe('arti b');
});
