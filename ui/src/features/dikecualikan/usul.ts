// What is handed to the form of a new entry of the list of public information when an exemption is over: its description
// and unit begin the entry.
import type { Pengecualian } from '../../ipc/bindings';

/** Where the form of a new entry begins, with what it is prefilled with, as `go` takes it. */
export function usulan({ isi }: Pick<Pengecualian, 'isi'>): string {
  const fields = new URLSearchParams({ judul: isi.informasi.trim() });
  if (isi.unit) fields.set('unit', isi.unit);
  return `informasi/baru/${encodeURIComponent(fields.toString())}`;
}
