// The small form of a step as a table of its fields. What is typed is text, so that a half-typed form is kept as it stands.
import type { FieldFault } from '../../ipc/bindings';
import { id } from '../../lang/id';
import { parseDate } from '../../lib/tanggal';

/** A field of a step's form, named as the core names it. */
export type Bidang = {
  nama: string;
  jenis: 'tanggal' | 'baris' | 'angka' | 'uraian' | 'pilih' | 'pilah';
  label: string;
  hint?: string;
  optional?: boolean;
  maxlength?: number;
  /** Of `pilih` (a list) and `pilah` (side by side). */
  options?: readonly { value: string; label: string }[];
};

/** What is typed, by the name of the field. */
export type Nilai = Record<string, string>;

/** What has no shape in which it could be sent: a date or a number that is none. */
export function unreadable(bidang: readonly Bidang[], nilai: Nilai, bukanAngka: string): FieldFault[] {
  return bidang.flatMap(({ nama, jenis, optional }): FieldFault[] => {
    const typed = nilai[nama]?.trim() ?? '';
    if (optional && typed === '') return [];
    if (jenis === 'tanggal' && parseDate(typed) === null)
      return [{ field: nama, rule: 'date', message: id.umum.bukanTanggal }];
    if (jenis === 'angka' && !/^\d{1,9}$/.test(typed))
      return [{ field: nama, rule: 'number', message: bukanAngka }];
    return [];
  });
}
