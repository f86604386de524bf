// How an entry stands in a line of the list.
import type { BentukTersedia, IsiInformasi } from '../../ipc/bindings';

/** The forms as the list says them: its own words, or the two forms the law names. */
export function bentukOf({ softcopy, hardcopy, lain }: BentukTersedia): string {
  const said = [softcopy && 'Softcopy', hardcopy && 'Hardcopy', lain].filter(Boolean);
  return said.join(', ');
}

/** When it was made; what a published list joined stands for both. */
export function waktuOf({ waktu, waktu_tempat_asli }: IsiInformasi): string {
  return waktu || waktu_tempat_asli;
}

/** The summary, unless it only repeats the title. */
export function ringkasanOf({ judul, ringkasan }: IsiInformasi): string {
  return ringkasan.trim() === judul.trim() ? '' : ringkasan;
}
