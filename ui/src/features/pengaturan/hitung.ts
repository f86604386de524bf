// Puts the days of a counted period in one row: counted ones with their number, skipped ones with their reason.
import type { Dilewati, Tenggat } from '../../ipc/bindings';

/** One day of the period. `ke` is its number among the working days, null for a day that was skipped. */
export type CountedDay = { tanggal: string; ke: number | null; lewat: Dilewati | null };

/** Every day counted or skipped, in order of date. */
export function explained({ dihitung, dilewati }: Tenggat): CountedDay[] {
  const counted = dihitung.map((tanggal, index) => ({ tanggal, ke: index + 1, lewat: null }));
  const skipped = dilewati.map((lewat) => ({ tanggal: lewat.tanggal, ke: null, lewat }));
  return [...counted, ...skipped].sort((one, other) => one.tanggal.localeCompare(other.tanggal));
}
