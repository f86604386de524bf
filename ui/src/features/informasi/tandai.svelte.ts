// Rows marked in the list, to do the same with all of them. Marks outlive a page and a filter, not the screen.
import { SvelteMap } from 'svelte/reactivity';
import type { BarisInformasi, InformasiId, KeadaanInformasi } from '../../ipc/bindings';
import type { NamaAksi } from '../../lang/informasi';

/** What can be done with several entries at once: nothing that needs words of its own. */
export type AksiMassal = Extract<NamaAksi, 'ajukan' | 'terima' | 'mutakhirkan'>;

/** Whether an entry stands where the action can be done; the core decides, this only counts. */
export function fits(keadaan: KeadaanInformasi, aksi: AksiMassal): boolean {
  if (aksi === 'ajukan') return keadaan === 'konsep' || keadaan === 'dikembalikan';
  const listed = keadaan !== 'ditarik' && keadaan !== 'dibatalkan';
  return listed && (aksi === 'mutakhirkan' || keadaan !== 'diterima');
}

/** The marked rows. */
export class Tanda {
  readonly #rows = new SvelteMap<InformasiId, KeadaanInformasi>();

  /** How many. */
  get jumlah(): number {
    return this.#rows.size;
  }

  /** Whether this one is. */
  has(id: InformasiId): boolean {
    return this.#rows.has(id);
  }

  /** Marks a row, or takes its mark away. */
  toggle({ informasi }: BarisInformasi): void {
    if (!this.#rows.delete(informasi.id)) this.#rows.set(informasi.id, informasi.keadaan);
  }

  /** Marks all these rows, or takes all their marks away when every one was marked. */
  toggleAll(rows: readonly BarisInformasi[]): void {
    const all = rows.every(({ informasi }) => this.#rows.has(informasi.id));
    for (const { informasi } of rows) {
      if (all) this.#rows.delete(informasi.id);
      else this.#rows.set(informasi.id, informasi.keadaan);
    }
  }

  /** Marks these rows besides. */
  add(rows: readonly BarisInformasi[]): void {
    for (const { informasi } of rows) this.#rows.set(informasi.id, informasi.keadaan);
  }

  /** The marked entries with which this can be done. */
  fitting(aksi: AksiMassal): InformasiId[] {
    return [...this.#rows].filter(([, keadaan]) => fits(keadaan, aksi)).map(([id]) => id);
  }

  /** Takes all marks away. */
  clear(): void {
    this.#rows.clear();
  }
}
