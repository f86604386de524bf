// What is to be done with an exemption next, in plain words, and the one command that does it.
import type { PengecualianLengkap, UjiRingkas } from '../../ipc/bindings';
import { dikecualikan } from '../../lang/dikecualikan';
import { plainDate } from '../../lib/tanggal';

/** What its primary button does. */
export type AksiBerikut = 'uji' | 'lanjutkan' | 'tetapkan' | 'buka' | 'usulkan' | 'ubah_rujukan';
/** The sentences, the command if the officer has one, and the sheet it is about. */
export type Berikut = { kalimat: string[]; aksi?: AksiBerikut; lembar?: UjiRingkas };

/** What is to be done with it today. */
export function nextOf({ baris, uji, boleh }: PengecualianLengkap): Berikut {
  const teks = dikecualikan.berikut;
  const end = baris.berakhir ? plainDate(baris.berakhir) : '';
  const written = uji.find(({ keadaan }) => keadaan === 'disusun');
  switch (baris.status) {
    case 'belum_diuji': {
      if (written) return { kalimat: [teks.sedangDisusun], aksi: 'lanjutkan', lembar: written };
      const earlier = boleh.catat_penetapan ? [teks.sudahAdaPenetapan] : [];
      return { kalimat: [teks.belumDiuji, ...earlier], aksi: boleh.uji ? 'uji' : undefined };
    }
    case 'sudah_diuji': {
      const approved = uji.find(({ keadaan }) => keadaan === 'disetujui');
      return { kalimat: [teks.sudahDiuji], aksi: approved && 'tetapkan', lembar: approved };
    }
    case 'berlaku': {
      const kalimat = [
        baris.pengecualian.isi.cakupan.luas === 'sebagian' ? teks.berlakuSebagian : teks.berlaku,
      ];
      if (!baris.perlu_ditinjau) return { kalimat };
      return { kalimat: [...kalimat, teks.tinjau], aksi: boleh.ubah_rujukan ? 'ubah_rujukan' : undefined };
    }
    case 'segera_berakhir':
      return { kalimat: [teks.segera(end)], aksi: boleh.buka ? 'buka' : undefined };
    case 'harus_ditetapkan_terbuka':
      return { kalimat: [teks.harus(end)], aksi: boleh.buka ? 'buka' : undefined };
    case 'terbuka':
      return { kalimat: [teks.terbuka(end)], aksi: 'usulkan' };
    case 'dibuka':
      return { kalimat: [teks.dibuka], aksi: 'usulkan' };
    case 'ditarik':
      return { kalimat: [teks.ditarik] };
  }
}
