// A decision as the facts a reader looks for, each with its name; what was not said is left out.
import type { BentukDikuasai, DasarPenolakan, Keputusan } from '../../ipc/bindings';
import { langkah as teks } from '../../lang/langkah';
import { putusan } from '../../lang/putusan';
import { plainDate } from '../../lib/tanggal';

/** One fact of a decision. */
export type Fakta = { nama: string; isi: string };

const held = ({ softcopy, hardcopy }: BentukDikuasai): string =>
  [softcopy && putusan.softcopy, hardcopy && putusan.hardcopy].filter(Boolean).join(' · ');

const grounds = ({ pasal_17, undang_undang, konsekuensi, penetapan }: DasarPenolakan): Fakta[] => [
  {
    nama: teks.putusan.dasar,
    isi: [...pasal_17.map(({ huruf, angka }) => teks.putusan.pasal(huruf, angka)), undang_undang]
      .filter(Boolean)
      .join('; '),
  },
  { nama: teks.putusan.konsekuensi, isi: konsekuensi },
  {
    nama: teks.putusan.penetapan,
    isi: [penetapan.nomor, penetapan.tanggal && plainDate(penetapan.tanggal)].filter(Boolean).join(', '),
  },
];

/** The facts of a decision, in the order a notice tells them. */
export function factsOf(keputusan: Keputusan): Fakta[] {
  return all(keputusan).filter(({ isi }) => isi !== '');
}

function all(one: Keputusan): Fakta[] {
  const { bentuk, penghitaman, badan, penjelasan, keterangan, hari, waktu, tidakTahu } = teks.putusan;
  switch (one.keputusan) {
    case 'diberikan':
      return [
        { nama: bentuk, isi: held(one.bentuk) },
        { nama: keterangan, isi: one.keterangan },
      ];
    case 'sebagian':
      return [
        { nama: bentuk, isi: held(one.bentuk) },
        { nama: penghitaman, isi: one.penghitaman },
        ...grounds(one.dasar),
      ];
    case 'ditolak':
      return [{ nama: bentuk, isi: held(one.bentuk) }, ...grounds(one.dasar)];
    case 'tidak_dikuasai':
      return [
        { nama: badan, isi: one.badan_publik || tidakTahu },
        { nama: penjelasan, isi: one.penjelasan },
      ];
    case 'belum_didokumentasikan':
      return [
        { nama: waktu, isi: hari(one.hari) },
        { nama: penjelasan, isi: one.penjelasan },
      ];
  }
}
