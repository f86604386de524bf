// The approval of one request's refusals while its remark is typed.
import type { PermohonanLengkap } from '../../../ipc/bindings';
import { Ambil } from './ambil.svelte';
import { keptForm, type Tempat } from './tinggal';

/** The form of the approval. */
export class Setujui {
  catatan = $state('');
  readonly ambil: Ambil;

  /** The form as it was left, or an empty one. */
  static of({ permohonan }: PermohonanLengkap): Tempat<Setujui> {
    return keptForm('setujui_penolakan', permohonan, () => new Setujui(permohonan.id));
  }

  constructor(permohonan: string) {
    this.ambil = new Ambil(permohonan);
  }
}
