// A step of an objection or a dispute being taken from its small form: what is typed, and its way to the core.
import type { FieldFault } from '../../ipc/bindings';
import { perkara } from '../../lang/perkara';
import { Pengiriman } from '../permohonan/pengiriman.svelte';
import { type Bidang, type Nilai, unreadable } from './bidang';

/** How a step's form crosses to the core: `P` is the command, `L` what it is taken of. */
export type Jalan<P, L> = {
  /** The fields shown while this is typed. */
  bidang: (nilai: Nilai) => readonly Bidang[];
  /** The command as typed. */
  perintah: (nilai: Nilai) => P;
  /** Sends it under the id of the step. */
  kirim: (id: string, perintah: P) => Promise<L>;
};

/** A step being taken. */
export class Pengambilan<P, L> extends Pengiriman<P, L> {
  nilai = $state<Nilai>({});
  readonly #jalan: Jalan<P, L>;

  constructor(nilai: Nilai, jalan: Jalan<P, L>) {
    super();
    this.nilai = nilai;
    this.#jalan = jalan;
  }

  /** The fields shown now. */
  get bidang(): readonly Bidang[] {
    return this.#jalan.bidang(this.nilai);
  }

  /** What is kept of it. */
  get isi(): Nilai {
    return $state.snapshot(this.nilai);
  }

  /** Puts back what was kept, whatever version of the form wrote it. */
  restore(kept: unknown): void {
    if (typeof kept === 'object') this.nilai = { ...this.nilai, ...kept };
  }

  /** Takes the step as typed. */
  async finish(): Promise<L | undefined> {
    this.trouble = undefined;
    const unread: readonly FieldFault[] = unreadable(this.bidang, this.nilai, perkara.bukanAngka);
    this.found = unread;
    return unread.length > 0 ? undefined : this.take(this.#jalan.perintah(this.isi));
  }

  protected override send(perintah: P): Promise<L> {
    return this.#jalan.kirim(this.id, perintah);
  }
}
