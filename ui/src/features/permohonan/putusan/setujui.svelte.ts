// The approval of one request's refusals while its remark is typed.
import type { PermohonanLengkap } from '../../../ipc/bindings';
import { Ambil } from './ambil.svelte';
import { keptForm, type Tempat } from '../tinggal.svelte';

/** The form of the approval. */
export class Setujui {
  catatan = $state('');
  readonly ambil: Ambil;

  /** The form as it was left, or an empty one. */
  static of({ permohonan }: PermohonanLengkap): Promise<Tempat<Setujui>> {
    return keptForm('setujui_penolakan', permohonan, () => new Setujui(permohonan.id));
  }

  constructor(permohonan: string) {
    this.ambil = new Ambil(permohonan);
  }

  /** What is kept of it. */
  get isi(): string {
    return this.catatan;
  }

  /** Puts back what was kept. */
  restore(kept: unknown): void {
    if (typeof kept === 'string') this.catatan = kept;
  }
}
