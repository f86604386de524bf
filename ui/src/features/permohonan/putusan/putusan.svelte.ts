// The decision on every item of one request while it is typed: copied from item to item, and what was overwritten by
// copying can be had back.
import type { PermohonanLengkap } from '../../../ipc/bindings';
import { Ambil } from './ambil.svelte';
import { hasilOf, isRefusal, startOf, toKeputusan, unread, type IsianButir } from './isian';
import { keptForm, type Tempat } from '../tinggal.svelte';

/** What was copied last. */
type Salinan = { dari: number; apa: 'keputusan' | 'dasar'; semula: IsianButir[] };

/** The form of the decision. */
export class Putusan {
  butir = $state() as IsianButir[];
  /** The last copy, until something else is done with the form. */
  salinan = $state.raw<Salinan>();
  readonly ambil: Ambil;

  /** The form as it was left, or begun from the decision that stands. */
  static of({ permohonan }: PermohonanLengkap): Promise<Tempat<Putusan>> {
    return keptForm('putuskan', permohonan, () => {
      const butir = startOf(permohonan.isi.butir.length, permohonan.keputusan);
      return new Putusan(permohonan.id, butir);
    });
  }

  constructor(permohonan: string, butir: IsianButir[]) {
    this.butir = butir;
    this.ambil = new Ambil(permohonan);
  }

  // Getters, not deriveds: the form outlives the component that opened it.

  /** What is kept of it. */
  get isi(): IsianButir[] {
    return $state.snapshot(this.butir);
  }

  /** Puts back what was kept, item by item, whatever version of the form wrote it. */
  restore(kept: unknown): void {
    const items: unknown[] = Array.isArray(kept) ? kept : [];
    this.butir = this.butir.map((butir, i) => ({
      ...butir,
      ...(items[i] as Partial<IsianButir> | undefined),
    }));
    this.salinan = undefined;
  }

  /** What the decisions come to; null while one is missing. */
  get hasil() {
    return hasilOf(this.butir.map(({ keputusan }) => keputusan));
  }

  /** Whether something is refused, whole or in part. */
  get menolak(): boolean {
    return this.butir.some(({ keputusan }) => isRefusal(keputusan));
  }

  /** How many items nothing was decided on. */
  get belum(): number {
    return this.butir.filter(({ keputusan }) => keputusan === '').length;
  }

  /** Decides every item as item `dari` is. */
  copyAll(dari: number): void {
    const from = this.butir[dari];
    if (!from) return;
    this.#copy(dari, 'keputusan');
    this.butir = this.butir.map(() => $state.snapshot(from));
  }

  /** Gives item `ke` the basis of the item before it. */
  copyDasar(ke: number): void {
    const [from, to] = [this.butir[ke - 1], this.butir[ke]];
    if (!from || !to) return;
    this.#copy(ke - 1, 'dasar');
    to.dasar = $state.snapshot(from.dasar);
  }

  #copy(dari: number, apa: Salinan['apa']): void {
    this.salinan = { dari, apa, semula: $state.snapshot(this.butir) };
    this.ambil.found = [];
  }

  /** Takes the last copy back. */
  uncopy(): void {
    if (this.salinan) this.butir = this.salinan.semula;
    this.salinan = undefined;
  }

  /** Decides. The request as it stands then, or undefined when it was refused. */
  async take(): Promise<PermohonanLengkap | undefined> {
    const missing = unread(this.butir);
    if (missing.length > 0) {
      this.ambil.trouble = undefined;
      this.ambil.found = missing;
      return undefined;
    }
    const butir = $state.snapshot(this.butir).flatMap((isian) => toKeputusan(isian) ?? []);
    return this.ambil.take({ perintah: 'putuskan', butir });
  }
}
