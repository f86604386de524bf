// What the officer takes of a file of holidays.
import type { HariLibur, JenisLibur, TabelTahun } from '../../ipc/bindings';

/** The officer's word on one year of the file. */
export type Pilihan = { ambil: boolean; dasar: string; lengkap: boolean };

/** Every year taken as the file has it; the officer says what is otherwise. */
export function choicesOf(tables: readonly TabelTahun[]): Pilihan[] {
  return tables.map(({ dasar, lengkap }) => ({ ambil: true, dasar, lengkap }));
}

/** The tables of the years taken, with the decree and the completeness the officer gave them. */
export function takenOf(tables: readonly TabelTahun[], choices: readonly Pilihan[]): TabelTahun[] {
  return tables.flatMap((table, index) => {
    const choice = choices[index];
    return choice?.ambil ? [{ ...table, dasar: choice.dasar, lengkap: choice.lengkap }] : [];
  });
}

/** How many days of each kind, in the order in which the kinds first appear. */
export function kindsOf(days: readonly HariLibur[]): [JenisLibur, number][] {
  const counts = new Map<JenisLibur, number>();
  for (const { jenis } of days) counts.set(jenis, (counts.get(jenis) ?? 0) + 1);
  return [...counts];
}
