import { describe, expect, it } from 'vitest';
import type { HasilKeputusan, HurufPasal17, Keputusan, Pasal17 } from '../../../ipc/bindings';
import {
  emptyButir,
  fromKeputusan,
  hasilOf,
  restsOnOther,
  textOf,
  toKeputusan,
  unread,
  withAngka,
  withHuruf,
  type JenisPutusan,
} from './isian';

const letter = (huruf: HurufPasal17['huruf'], angka: string[], undang_undang_lain = false): HurufPasal17 => ({
  huruf,
  teks: `arti ${huruf}`,
  angka,
  jangka: '',
  undang_undang_lain,
});
const PASAL = [letter('a', ['satu', 'dua']), letter('b', []), letter('j', [], true)];

const DASAR = {
  pasal_17: [{ huruf: 'h', angka: 3 }] as Pasal17[],
  undang_undang: '',
  konsekuensi: 'Rahasia pribadi terbuka.',
  penetapan: { nomor: '7/2026', tanggal: '2026-05-04' },
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

  it('is not sent while an item has none, or names a date that is none', () => {
    const dated = fromKeputusan(DECISIONS[2]!);
    dated.dasar.penetapan.tanggal = '31-02-2026';
    expect(unread([emptyButir(), dated]).map(({ field }) => field)).toEqual([
      'butir.0.keputusan',
      'butir.1.dasar.penetapan.tanggal',
    ]);
    dated.keputusan = 'diberikan';
    expect(unread([dated]), 'the date of a basis that is not sent is no fault').toEqual([]);
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

  it('are told in words, and say when another Undang-Undang has to be named', () => {
    expect(textOf({ huruf: 'a', angka: 2 }, PASAL)).toBe('dua');
    expect(textOf({ huruf: 'b', angka: null }, PASAL)).toBe('arti b');
    expect(restsOnOther([{ huruf: 'a', angka: 1 }], PASAL)).toBe(false);
    expect(restsOnOther([{ huruf: 'j', angka: null }], PASAL)).toBe(true);
  });
});
