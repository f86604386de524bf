// Puts the days of a counted period in one row: counted ones with their number, skipped ones with their reason.
import type { Dilewati, Tenggat } from '../../ipc/bindings';

/** One day of the period: the n-th working day (`ke`), or skipped, or the day the event is deemed to have happened on. */
export type CountedDay = { tanggal: string; ke: number | null; lewat: Dilewati | null };

/** Every day counted or skipped, in order of date. */
export function explained({ dihitung, dilewati, dianggap_diterima: day }: Tenggat): CountedDay[] {
  const counted = dihitung.map((tanggal, index) => ({ tanggal, ke: index + 1, lewat: null }));
  const skipped = dilewati.map((lewat) => ({ tanggal: lewat.tanggal, ke: null, lewat }));
  const deemed = day === null || dihitung.includes(day) ? [] : [{ tanggal: day, ke: null, lewat: null }];
  return [...deemed, ...counted, ...skipped].sort((one, other) => one.tanggal.localeCompare(other.tanggal));
}
