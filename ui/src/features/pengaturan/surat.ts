// The letters as they are edited: fields put into a text, lines of copies, which letter a fault belongs to.
import type { Bidang, FieldFault, PengaturanSurat } from '../../ipc/bindings';

/** A letter as typed: its copies one a line. */
export type IsianSurat = Omit<PengaturanSurat, 'tembusan'> & { tembusan: string };

/** The letter as the form shows it. */
export function typedLetter(surat: PengaturanSurat): IsianSurat {
  return { ...surat, tembusan: surat.tembusan.join('\n') };
}

/** The letter as the core takes it. A blank line of the copies names nobody. */
export function letterFrom(isian: IsianSurat): PengaturanSurat {
  return { ...isian, tembusan: isian.tembusan.split('\n').filter((line) => line.trim() !== '') };
}

/** `text` with `{bidang}` in place of what is marked, and where the cursor stands then. */
export function withField(
  text: string,
  bidang: Bidang,
  from: number,
  to: number,
): { text: string; cursor: number } {
  const field = `{${bidang}}`;
  return { text: text.slice(0, from) + field + text.slice(to), cursor: from + field.length };
}

/** Whether two letters are set alike. */
export function sameLetter(one: IsianSurat, other: IsianSurat): boolean {
  const keys = Object.keys(one) as (keyof IsianSurat)[];
  return keys.every((key) => one[key] === other[key]);
}

/** The place of the letter that a fault such as `surat.2.pembuka` is about; undefined for any other. */
export function letterOf(field: string): number | undefined {
  const place = /^surat\.(\d+)\./.exec(field)?.[1];
  return place === undefined ? undefined : Number(place);
}

/** Faults of one letter given without its place, such as `pembuka`, as those of the letter at `place`. */
export function placed(faults: readonly FieldFault[], place: number): FieldFault[] {
  return faults.map((fault) => ({ ...fault, field: `surat.${place}.${fault.field}` }));
}
