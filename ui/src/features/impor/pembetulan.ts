// What an officer changes by hand in a rehearsal: columns read as another field, cells typed anew, rows left out. Each
// change gives a new value; the file itself is never changed.
import type { BacaImpor, BarisDilewati, BarisImpor, KoreksiBaris, LembarTerbaca } from '../../ipc/bindings';

/** Where a row stands in the file. */
export type Letak = BarisDilewati;

const same = (one: Letak, other: Letak) => one.lembar === other.lembar && one.baris === other.baris;

/** All that was changed by hand. */
export class Pembetulan {
  readonly #pemetaan: Record<string, Record<number, string>>;
  readonly #koreksi: readonly KoreksiBaris[];
  readonly #lewati: readonly Letak[];

  constructor(
    pemetaan: Record<string, Record<number, string>> = {},
    koreksi: readonly KoreksiBaris[] = [],
    lewati: readonly Letak[] = [],
  ) {
    this.#pemetaan = pemetaan;
    this.#koreksi = koreksi;
    this.#lewati = lewati;
  }

  /** Reads a column of the sheets with these headings as another field; an empty field leaves it out. */
  map(
    { tanda, kolom: columns }: Pick<LembarTerbaca, 'tanda' | 'kolom'>,
    kolom: number,
    bidang: string,
  ): Pembetulan {
    // All columns as they are shown: what an earlier import taught of the others stays.
    const shown = Object.fromEntries(columns.map((one) => [one.kolom, one.bidang ?? '']));
    const sheet = { ...shown, [kolom]: bidang };
    return new Pembetulan({ ...this.#pemetaan, [tanda]: sheet }, this.#koreksi, this.#lewati);
  }

  /** Reads the columns of these headings as the core knows them. */
  unmap(tanda: string): Pembetulan {
    const rest = Object.entries(this.#pemetaan).filter(([key]) => key !== tanda);
    return new Pembetulan(Object.fromEntries(rest), this.#koreksi, this.#lewati);
  }

  /** Whether a column of these headings was mapped by hand. */
  mapped(tanda: string): boolean {
    return Object.keys(this.#pemetaan[tanda] ?? {}).length > 0;
  }

  /** Types the cells of a row anew: only those that differ from what was read. */
  correct(row: BarisImpor, typed: Record<string, string>): Pembetulan {
    const { lembar, baris } = row;
    const changed = row.isi.filter(({ bidang, isi }) => (typed[bidang] ?? isi).trim() !== isi.trim());
    const fresh = changed.map(({ bidang }) => ({ lembar, baris, bidang, isi: (typed[bidang] ?? '').trim() }));
    const kept = this.#koreksi.filter(
      (one) => !same(one, row) || !fresh.some(({ bidang }) => bidang === one.bidang),
    );
    return new Pembetulan(this.#pemetaan, [...kept, ...fresh], this.#lewati);
  }

  /** Puts back what the file says in a row. */
  uncorrect(row: Letak): Pembetulan {
    return new Pembetulan(
      this.#pemetaan,
      this.#koreksi.filter((one) => !same(one, row)),
      this.#lewati,
    );
  }

  /** Whether cells of a row were typed anew. */
  corrected(row: Letak): boolean {
    return this.#koreksi.some((one) => same(one, row));
  }

  /** Leaves a row out, or takes it in again. */
  skip({ lembar, baris }: Letak, out: boolean): Pembetulan {
    const rest = this.#lewati.filter((one) => !same(one, { lembar, baris }));
    return new Pembetulan(this.#pemetaan, this.#koreksi, out ? [...rest, { lembar, baris }] : rest);
  }

  /** Cells typed anew and rows left out. */
  get jumlah(): number {
    return this.#koreksi.length + this.#lewati.length;
  }

  /** For another file: rows stand elsewhere there, headings may be the same. */
  forNewFile(): Pembetulan {
    return new Pembetulan(this.#pemetaan);
  }

  /** As it is sent. */
  input(): Pick<BacaImpor, 'pemetaan' | 'koreksi' | 'lewati'> {
    return {
      pemetaan: this.#pemetaan,
      koreksi: [...this.#koreksi],
      lewati: [...this.#lewati],
    };
  }
}
