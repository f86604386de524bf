// Two versions of the list as one list of differences.
import type { ButirBanding, Perbandingan, Perubahan } from '../../ipc/bindings';

/** What became of an entry between two versions. */
export type Apa = 'baru' | 'berubah' | 'ditarik';

/** One difference. */
export type Selisih = { apa: Apa; butir: ButirBanding; perubahan: readonly Perubahan[] };

/** All differences: what is new, what changed, what was taken off. */
export function differences({ baru, berubah, ditarik }: Perbandingan): Selisih[] {
  const plain = (apa: Apa) => (butir: ButirBanding) => ({ apa, butir, perubahan: [] });
  return [
    ...baru.map(plain('baru')),
    ...berubah.map(({ butir, perubahan }) => ({ apa: 'berubah' as const, butir, perubahan })),
    ...ditarik.map(plain('ditarik')),
  ];
}

/** Those of one kind, with all the words in title or unit; an empty text filters nothing. */
export function filtered(all: readonly Selisih[], apa: Apa | '', kata: string): Selisih[] {
  const words = kata.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter(({ apa: is, butir }) => {
    const text = `${butir.judul} ${butir.unit}`.toLowerCase();
    return (apa === '' || is === apa) && words.every((word) => text.includes(word));
  });
}
