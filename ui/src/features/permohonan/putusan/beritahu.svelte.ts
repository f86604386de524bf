// The written notice of one request while it is typed.
import type { PengaturanLayanan, Perintah, PermohonanLengkap } from '../../../ipc/bindings';
import { Ambil } from './ambil.svelte';
import { startOf, toBeritahukan, type IsianPemberitahuan } from './biaya';
import { isPromise, isRefusal } from './isian';
import { keptForm, type Tempat } from '../tinggal.svelte';

/** The form of the notice. */
export class Beritahu {
  isian = $state() as IsianPemberitahuan;
  readonly ambil: Ambil;
  /** Something is to be handed over, now or later: then there is a time, and may be a cost. */
  readonly gives: boolean;
  /** Something is refused: then its decree goes along. */
  readonly refuses: boolean;

  /** The form as it was left, or begun from the settings of `layanan` on the day `hari`. */
  static of(lengkap: PermohonanLengkap, layanan: PengaturanLayanan, hari: string): Promise<Tempat<Beritahu>> {
    return keptForm('beritahukan', lengkap.permohonan, () => new Beritahu(lengkap, startOf(layanan, hari)));
  }

  constructor({ permohonan }: PermohonanLengkap, isian: IsianPemberitahuan) {
    const kinds = (permohonan.keputusan?.butir ?? []).map(({ keputusan }) => keputusan);
    this.isian = isian;
    this.ambil = new Ambil(permohonan.id);
    this.gives = kinds.some(isPromise);
    this.refuses = kinds.some(isRefusal);
  }

  /** What is kept of it. */
  get isi(): IsianPemberitahuan {
    return $state.snapshot(this.isian);
  }

  /** Puts back what was kept, whatever version of the form wrote it. */
  restore(kept: unknown): void {
    if (typeof kept === 'object') this.isian = { ...this.isian, ...kept };
  }

  /** The command as typed now. */
  get perintah(): Perintah {
    return { perintah: 'beritahukan', ...toBeritahukan($state.snapshot(this.isian), this.gives) };
  }
}
