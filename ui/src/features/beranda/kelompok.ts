// The waiting list in its groups: late first, then today, soon and later.
import type { JumlahMenunggu, Kelompok, Menunggu } from '../../ipc/bindings';

/** A group that has rows on the list, and how many stand in it, on the list or beyond. */
export type Rombongan = { kelompok: Kelompok; jumlah: number; baris: Menunggu[] };

const ORDER: readonly Kelompok[] = ['lewat', 'hari_ini', 'segera', 'nanti'];

/** The rows by group; a group without a row is left out. */
export function grouped(rows: readonly Menunggu[], jumlah: JumlahMenunggu): Rombongan[] {
  return ORDER.map((kelompok) => ({
    kelompok,
    jumlah: jumlah[kelompok],
    baris: rows.filter((row) => row.kelompok === kelompok),
  })).filter(({ baris }) => baris.length > 0);
}

/** The limit of the next step where it is another day than the deadline of the request; null where it is not. */
export function ownLimit({ batas, baris }: Menunggu): string | null {
  return batas === baris.jatuh_tempo ? null : batas;
}
