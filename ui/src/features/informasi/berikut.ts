// What to do next with an entry, why, and by which article. What is allowed the core says; here it is only put in order.
import type { InformasiLengkap } from '../../ipc/bindings';
import { informasi, type NamaAksi } from '../../lang/informasi';

/** What can be done from the page of an entry: an action of the core, its form, or the decree. */
export type Jalan = NamaAksi | 'ubah' | 'tetapkan';

/** The next step: what, why, by which article, and the ways to do it, the first one foremost. */
export type Berikut = { judul: string; kenapa: string; pasal: string; jalan: readonly Jalan[] };

const teks = informasi.berikut;

/** The next step of an entry; `mayDecree` is whether the officer at work sets the list by decree. */
export function nextOf(lengkap: InformasiLengkap, mayDecree: boolean): Berikut {
  const { informasi: butir, boleh, perlu_diperbarui, ketetapan } = lengkap;
  const sampai = informasi.kapan(lengkap.mutakhir_sampai);
  switch (butir.keadaan) {
    case 'dibatalkan':
      return { ...teks.dibatalkan, jalan: [] };
    case 'ditarik':
      return {
        ...teks.ditarik,
        kenapa: teks.ditarik.kenapa(butir.catatan),
        jalan: boleh.pulihkan ? ['pulihkan'] : [],
      };
    case 'konsep':
      return { ...teks.konsep, jalan: boleh.ajukan ? ['ajukan'] : [] };
    case 'dikembalikan':
      return {
        ...teks.dikembalikan,
        kenapa: teks.dikembalikan.kenapa(butir.catatan),
        jalan: [...(boleh.ubah ? (['ubah'] as const) : []), ...(boleh.ajukan ? (['ajukan'] as const) : [])],
      };
    case 'diajukan':
      return boleh.terima
        ? { ...teks.diajukan, jalan: ['terima', 'kembalikan'] }
        : { ...teks.menungguTinjau, jalan: [] };
    case 'diterima':
      if (perlu_diperbarui) {
        const jalan: Jalan[] = boleh.mutakhirkan ? ['mutakhirkan', 'ubah'] : [];
        return { ...teks.perlu, kenapa: teks.perlu.kenapa(sampai), jalan };
      }
      if (ketetapan !== 'sesuai') return { ...teks.tetapkan, jalan: mayDecree ? ['tetapkan'] : [] };
      return { ...teks.beres, kenapa: teks.beres.kenapa(sampai), jalan: [] };
  }
}

/** Everything else that may be done now. */
export function othersOf({ boleh }: InformasiLengkap, next: Berikut): NamaAksi[] {
  const all = ['ajukan', 'terima', 'kembalikan', 'mutakhirkan', 'tarik', 'pulihkan'] as const;
  return all.filter((aksi) => boleh[aksi] && !next.jalan.includes(aksi));
}
