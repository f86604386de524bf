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
  /** Not answered in time. */
  terlambat: boolean;
  /** Not void. */
  berlaku: boolean;
  /** The unit it was passed to last, `-` for none. */
  unit: string;
  /** Received from and to these days. */
  dari: string;
  sampai: string;
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
  terlambat: false,
  berlaku: false,
  unit: '',
  dari: '',
  sampai: '',
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
    terlambat: pilihan.terlambat,
    berlaku: pilihan.berlaku,
    unit: pilihan.unit === '' ? undefined : pilihan.unit === '-' ? '' : pilihan.unit,
    dari: pilihan.dari || undefined,
    sampai: pilihan.sampai || undefined,
    kelas: pilihan.kelas || undefined,
    saluran: pilihan.saluran || undefined,
    urut: pilihan.urut,
    halaman: pilihan.halaman,
    ukuran: UKURAN,
  };
}

/** Whether anything but order and page was chosen. */
export function filters(pilihan: Pilihan): boolean {
  const { kata, keadaan, kelas, saluran, unit, dari, sampai, lewat, terlambat } = pilihan;
  const typed = [kata, keadaan, kelas, saluran, unit, dari, sampai].some((text) => text !== '');
  return typed || lewat || terlambat;
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
