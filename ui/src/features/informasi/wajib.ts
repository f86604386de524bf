// The checklist as the screen shows it: what is missing first.
import type { ButirWajib, Kelas } from '../../ipc/bindings';

/** Kinds of one class that the list has, or has not. */
export type Kelompok = { ada: boolean; kelas: Kelas; butir: readonly ButirWajib[] };

/** The checklist in groups, the missing ones first, each class in the order of the law; no group is empty. */
export function grouped(all: readonly ButirWajib[]): Kelompok[] {
  const classes: readonly Kelas[] = ['berkala', 'serta_merta', 'setiap_saat'];
  return [false, true]
    .flatMap((ada) => classes.map((kelas) => ({ ada, kelas })))
    .map(({ ada, kelas }) => ({
      ada,
      kelas,
      butir: all.filter((one) => one.kelas === kelas && one.jumlah > 0 === ada),
    }))
    .filter(({ butir }) => butir.length > 0);
}
