// What an exemption said before its change, step by step, in the words of the sheet.
import type { IsiPengecualian, Jangka } from '../../../ipc/bindings';
import { dikecualikan } from '../../../lang/dikecualikan';
import type { LangkahUji } from '../../../lang/uji';
import { plainDate } from '../../../lib/tanggal';

const { formulir, rincian, seluruhnya } = dikecualikan;

/** The facts of a step; none where the step has nothing to compare. */
export function factsOf(isi: IsiPengecualian, langkah: LangkahUji): { nama: string; isi: string }[] {
  switch (langkah) {
    case 'informasi': {
      const part = isi.cakupan.luas === 'sebagian' ? isi.cakupan : undefined;
      return [
        { nama: formulir.informasi, isi: isi.informasi },
        { nama: rincian.tertutup, isi: part?.tertutup ?? seluruhnya },
        ...(part?.terbuka ? [{ nama: rincian.terbuka, isi: part.terbuka }] : []),
      ];
    }
    case 'dasar':
      return [{ nama: rincian.dasar, isi: groundsOf(isi) }];
    case 'konsekuensi':
      return [
        { nama: rincian.dibuka, isi: isi.konsekuensi_dibuka },
        { nama: rincian.ditutup, isi: isi.konsekuensi_ditutup },
      ];
    case 'jangka':
      return [{ nama: rincian.jangka, isi: periodOf(isi.jangka) }];
    case 'kepentingan':
    case 'penguji':
    case 'pemeriksaan':
      return [];
  }
}

function groundsOf({ pasal_17, dasar_lain, dasar_asli }: IsiPengecualian): string {
  const letters = pasal_17.map(
    ({ huruf, angka }) => `Pasal 17 huruf ${huruf}${angka === null ? '' : ` angka ${angka}`} UU 14/2008`,
  );
  const laws = dasar_lain.map(({ peraturan, pasal }) => (pasal ? `${pasal} ${peraturan}` : peraturan));
  return [...letters, ...laws].join('; ') || dasar_asli;
}

function periodOf(jangka: Jangka): string {
  switch (jangka.jenis) {
    case 'tanggal':
      return `${formulir.jangkaNama.tanggal} ${plainDate(jangka.sampai)}`;
    case 'tahun':
      return `${jangka.tahun} tahun sejak ${plainDate(jangka.sejak)}`;
    case 'peristiwa':
      return jangka.peristiwa;
    case 'selama_diperlukan':
    case 'belum':
      return formulir.jangkaNama[jangka.jenis];
  }
}
