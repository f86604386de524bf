// The filter and page of the list of public information as chosen on the screen. It outlives the list, so that coming back
// from an entry finds the list as it was left; it is forgotten when another officer logs in.
import type { KeadaanInformasi, Kelas, SaringanInformasi } from '../../ipc/bindings';

/** Rows a page. */
export const UKURAN = 25;

/** Filter and page as chosen; an empty text filters nothing. */
export type Pilihan = {
  kata: string;
  kelas: Kelas | '';
  unit: string;
  /** A year as text, for the native list. */
  tahun: string;
  keadaan: KeadaanInformasi | '';
  /** Only those due for their renewal. */
  perlu: boolean;
  halaman: number;
};

/** Nothing filtered. */
export const semua = (): Pilihan => ({
  kata: '',
  kelas: '',
  unit: '',
  tahun: '',
  keadaan: '',
  perlu: false,
  halaman: 0,
});

/** The choice as the core takes it. What was taken off is a list of its own. */
export function toSaringan(pilihan: Pilihan, ukuran = UKURAN): SaringanInformasi {
  const ditarik = pilihan.keadaan === 'ditarik';
  return {
    kata: pilihan.kata.trim() || undefined,
    kelas: pilihan.kelas || undefined,
    unit: pilihan.unit || undefined,
    tahun: pilihan.tahun === '' ? undefined : Number(pilihan.tahun),
    keadaan: pilihan.keadaan || undefined,
    perlu_diperbarui: pilihan.perlu,
    ditarik,
    halaman: pilihan.halaman,
    ukuran,
  };
}

/** Whether anything but the page was chosen. */
export function filters(pilihan: Pilihan): boolean {
  const { kata, kelas, unit, tahun, keadaan, perlu } = pilihan;
  return perlu || [kata.trim(), kelas, unit, tahun, keadaan].some((chosen) => chosen !== '');
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

  /** Prepares the list for this officer with nothing but `pilihan` filtered, for a way that leads there. */
  narrow(akun: string | undefined, pilihan: Partial<Pilihan>): void {
    this.#akun = akun;
    this.pilihan = { ...semua(), ...pilihan };
  }
}

/** The list's filter while the window is open. */
export const saringan = new Tersimpan();
