// The list's filter and page as chosen on the screen. It outlives the list, so that coming back from a request finds the
// list as it was left; it is forgotten when another officer logs in.
import type { AkunId, JenisPemohon, Keadaan, Saluran, Saringan, Urut } from '../../ipc/bindings';

/** Rows a page. */
export const UKURAN = 25;

/** One state, or the open ones, or the closed ones; an empty text is all. */
export type PilihanKeadaan = Keadaan | 'terbuka' | 'tertutup' | '';

/** Filter and page as chosen; an empty text filters nothing. */
export type Pilihan = {
  kata: string;
  keadaan: PilihanKeadaan;
  /** Name of the unit whose reply is waited for. */
  unit: string;
  /** Id of the officer who registered it. */
  petugas: AkunId | '';
  saluran: Saluran | '';
  jenis: JenisPemohon | '';
  dari: string;
  sampai: string;
  urut: Urut;
  halaman: number;
};

/** Nothing filtered, newest first. */
export const semua = (): Pilihan => ({
  kata: '',
  keadaan: '',
  unit: '',
  petugas: '',
  saluran: '',
  jenis: '',
  dari: '',
  sampai: '',
  urut: 'terbaru',
  halaman: 0,
});

/** The choice as the core takes it. A date still being typed filters nothing. */
export function toSaringan(pilihan: Pilihan): Saringan {
  const day = (text: string) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined);
  return {
    kata: pilihan.kata.trim() || undefined,
    ...keadaanOf(pilihan.keadaan),
    unit: pilihan.unit || undefined,
    petugas: pilihan.petugas || undefined,
    saluran: pilihan.saluran || undefined,
    jenis: pilihan.jenis || undefined,
    dari: day(pilihan.dari),
    sampai: day(pilihan.sampai),
    urut: pilihan.urut,
    halaman: pilihan.halaman,
    ukuran: UKURAN,
  };
}

function keadaanOf(keadaan: PilihanKeadaan): Pick<Saringan, 'keadaan' | 'terbuka'> {
  if (keadaan === '') return {};
  if (keadaan === 'terbuka' || keadaan === 'tertutup') return { terbuka: keadaan === 'terbuka' };
  return { keadaan };
}

/** Whether anything but order and page was chosen. */
export function filters(pilihan: Pilihan): boolean {
  const none = semua();
  return (['kata', 'keadaan', 'unit', 'petugas', 'saluran', 'jenis', 'dari', 'sampai'] as const).some(
    (name) => pilihan[name] !== none[name],
  );
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
