// Who signs the register: one of the office's two officials, or somebody typed in.
import type { Kantor, Pejabat } from '../../ipc/bindings';
import { register as teks } from '../../lang/register';

/** Which official is chosen. */
export type Penanda = 'ppid' | 'atasan' | 'lain';

/** The choices, with the names the office has on record. */
export function penandaOf(kantor: Kantor | undefined): { value: Penanda; label: string }[] {
  const named = (role: string, pejabat: Pejabat | undefined) =>
    `${role}: ${pejabat?.nama || teks.belumDiisi}`;
  return [
    { value: 'ppid', label: named(teks.ppid, kantor?.ppid) },
    { value: 'atasan', label: named(teks.atasan, kantor?.atasan_ppid) },
    { value: 'lain', label: teks.lain },
  ];
}

/** The official as the core takes it; none is the PPID on record. */
export function toPejabat(penanda: Penanda, kantor: Kantor | undefined, lain: Pejabat): Pejabat | undefined {
  switch (penanda) {
    case 'ppid':
      return undefined;
    case 'atasan':
      return kantor?.atasan_ppid;
    case 'lain':
      return { ...lain };
  }
}
