// The filter of the list of complaints as chosen on the screen. It outlives the list, so that coming back from a complaint finds
// the list as it was left; it is forgotten when another officer logs in.
import type {
  KeadaanPengaduan,
  KelasPengaduan,
  SaluranPengaduan,
  SaringanPengaduan,
  UrutPengaduan,
} from '../../ipc/bindings';

/** Rows a page. */
export const UKURAN = 25;

/** Filter and page as chosen; an empty text filters nothing. */
export type Pilihan = {
  kata: string;
  /** One state, or the open ones, or the closed ones. */
  keadaan: KeadaanPengaduan | 'terbuka' | 'tertutup' | '';
  lewat: boolean;
  kelas: KelasPengaduan | '';
  saluran: SaluranPengaduan | '';
  urut: UrutPengaduan;
  halaman: number;
};

/** Nothing filtered, newest first. */
export const semua = (): Pilihan => ({
  kata: '',
  keadaan: '',
  lewat: false,
  kelas: '',
  saluran: '',
  urut: 'terbaru',
  halaman: 0,
});

/** The choice as the core takes it. */
export function toSaringan(pilihan: Pilihan): SaringanPengaduan {
  const { keadaan } = pilihan;
  const group = keadaan === 'terbuka' || keadaan === 'tertutup';
  return {
    kata: pilihan.kata.trim() || undefined,
    keadaan: group || keadaan === '' ? undefined : keadaan,
    terbuka: group ? keadaan === 'terbuka' : undefined,
    lewat: pilihan.lewat,
    kelas: pilihan.kelas || undefined,
    saluran: pilihan.saluran || undefined,
    urut: pilihan.urut,
    halaman: pilihan.halaman,
    ukuran: UKURAN,
  };
}

/** Whether anything but order and page was chosen. */
export function filters(pilihan: Pilihan): boolean {
  const { kata, keadaan, kelas, saluran, lewat } = pilihan;
  return [kata, keadaan, kelas, saluran].some((text) => text !== '') || lewat;
}

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
