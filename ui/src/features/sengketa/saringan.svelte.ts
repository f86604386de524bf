// The filter of the list of disputes as chosen on the screen. It outlives the list; another officer starts anew.
import type { KeadaanSengketa, SaringanSengketa } from '../../ipc/bindings';

/** Rows a page. */
export const UKURAN = 25;

/** Filter and page as chosen; an empty text filters nothing. */
export type Pilihan = {
  kata: string;
  /** One state, or those going on, or the others. */
  keadaan: KeadaanSengketa | 'terbuka' | 'tertutup' | '';
  lewat: boolean;
  halaman: number;
};

/** Nothing filtered. */
export const semua = (): Pilihan => ({ kata: '', keadaan: '', lewat: false, halaman: 0 });

/** The choice as the core takes it. */
export function toSaringan({ kata, keadaan, lewat, halaman }: Pilihan): SaringanSengketa {
  const group = keadaan === 'terbuka' || keadaan === 'tertutup';
  return {
    kata: kata.trim() || undefined,
    keadaan: group || keadaan === '' ? undefined : keadaan,
    terbuka: group ? keadaan === 'terbuka' : undefined,
    lewat,
    halaman,
    ukuran: UKURAN,
  };
}

/** Whether anything but the page was chosen. */
export const filters = ({ kata, keadaan, lewat }: Pilihan): boolean => kata !== '' || keadaan !== '' || lewat;

class Tersimpan {
  pilihan = $state(semua());
  #akun: string | undefined;

  /** Opens the list for this officer; another one than before starts anew. */
  open(akun: string | undefined): void {
    if (this.#akun === akun) return;
    this.#akun = akun;
    this.pilihan = semua();
  }
}

/** The list's filter while the window is open. */
export const saringan = new Tersimpan();
