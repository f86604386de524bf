// The ring around the days left: what stands in it, how far it is drawn, and its tone. The days come from the core.
import type { SisaWaktu } from '../../ipc/bindings';
import { permohonan as teks } from '../../lang/permohonan';

/** What the ring shows. `part` is the share of the time that has passed, 0 to 1. */
export type Ring = { big: string; small: string; part: number; tone: 'calm' | 'soon' | 'late' };

/** The ring of a deadline of `days` working days. */
export function ringOf(sisa: SisaWaktu, days: number): Ring {
  switch (sisa.jenis) {
    case 'lewat':
      return { big: String(sisa.hari), small: teks.rincian.hariLewat, part: 1, tone: 'late' };
    case 'hari_ini':
      return { big: teks.rincian.hariIni, small: teks.rincian.batasnya, part: 1, tone: 'soon' };
    case 'lagi':
      return {
        big: String(sisa.hari),
        small: teks.rincian.hariLagi,
        part: Math.min(1, Math.max(0, (days - sisa.hari) / days)),
        tone: 'calm',
      };
    case 'selesai':
    case 'tanpa_batas':
      return { big: '–', small: teks.rincian.tidakBerjalan, part: 0, tone: 'calm' };
  }
}
