// Exemptions offered for a refusal: those it can rest on today first, the others with the reason why not. Whether one
// really can be used the core says when the decision is taken.
import { call } from '../../ipc/call';
import type { BarisPengecualian, PilihanPengecualian, StatusPengecualian } from '../../ipc/bindings';
import { dikecualikan } from '../../lang/dikecualikan';
import { plainDate } from '../../lib/tanggal';

/** Rows asked for of each choice. */
const UKURAN = 15;
const USABLE: readonly StatusPengecualian[] = [
  'berlaku',
  'segera_berakhir',
  'harus_ditetapkan_terbuka',
  'sudah_diuji',
];

/** The exemptions with the words `kata`: in force, tested, then all others. */
export async function findExemptions(kata: string): Promise<BarisPengecualian[]> {
  const words = kata.trim() || undefined;
  const ask = (pilihan?: PilihanPengecualian) =>
    call('list_pengecualian', { kata: words, pilihan, halaman: 0, ukuran: UKURAN });
  const pages = await Promise.all([ask('berlaku'), ask('sudah_diuji'), ask()]);
  return inOrder(pages.flatMap(({ baris }) => baris));
}

/** Each once, usable ones first, else in the order given. */
export function inOrder(rows: readonly BarisPengecualian[]): BarisPengecualian[] {
  const seen = new Set<string>();
  const once = rows.filter(({ pengecualian: { id } }) => !seen.has(id) && seen.add(id));
  const [usable, others] = [true, false].map((wanted) =>
    once.filter(({ status }) => USABLE.includes(status) === wanted),
  );
  return [...(usable ?? []), ...(others ?? [])];
}

/** Why nothing can be refused with it today; undefined when it can. */
export function whyNot({ status, berakhir }: BarisPengecualian): string | undefined {
  const { pilih } = dikecualikan;
  switch (status) {
    case 'berlaku':
    case 'segera_berakhir':
    case 'harus_ditetapkan_terbuka':
    case 'sudah_diuji':
      return undefined;
    case 'belum_diuji':
      return pilih.belumDiuji;
    case 'terbuka':
      return pilih.berakhir(berakhir ? plainDate(berakhir) : '');
    case 'dibuka':
      return pilih.dibuka;
    case 'ditarik':
      return pilih.ditarik;
  }
}
