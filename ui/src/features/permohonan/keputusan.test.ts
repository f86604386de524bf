import { expect, it } from 'vitest';
import { factsOf } from './keputusan';

it('tells what a refusal rests on, and leaves out what was not said', () => {
  const facts = factsOf({
    keputusan: 'ditolak',
    bentuk: { softcopy: true, hardcopy: true },
    dasar: {
      pasal_17: [
        { huruf: 'a', angka: 1 },
        { huruf: 'j', angka: null },
      ],
      undang_undang: 'UU 10/1998 Pasal 40',
      konsekuensi: '',
      penetapan: { nomor: '02/2026', tanggal: '2026-03-04' },
    },
  });
  expect(facts).toEqual([
    { nama: 'Bentuk', isi: 'Softcopy, termasuk rekaman · Hardcopy' },
    { nama: 'Dasar', isi: 'Pasal 17 huruf a angka 1; Pasal 17 huruf j; UU 10/1998 Pasal 40' },
    { nama: 'Penetapan', isi: '02/2026, 4 Maret 2026' },
  ]);
});

it('says that the body which holds it is not known', () => {
  expect(
    factsOf({ keputusan: 'tidak_dikuasai', badan_publik: '', penjelasan: 'Bukan urusan kami.' }),
  ).toEqual([
    { nama: 'Dikuasai oleh', isi: 'tidak diketahui' },
    { nama: 'Penjelasan', isi: 'Bukan urusan kami.' },
  ]);
});
