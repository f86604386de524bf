// The list's filter and page as chosen on the screen. It outlives the list, so that coming back from an exemption finds the
// list as it was left; it is forgotten when another officer logs in.
import type {
  Huruf,
  JumlahPilihan,
  PilihanPengecualian,
  RingkasanPengecualian,
  SaringanPengecualian,
} from '../../ipc/bindings';
import { dikecualikan as teks } from '../../lang/dikecualikan';
import { umum } from '../../lang/umum';

/** Rows a page. */
export const UKURAN = 25;

/** Filter and page as chosen; an empty text filters nothing. */
export type Pilihan = {
  kata: string;
  pilihan: PilihanPengecualian | '';
  huruf: Huruf | '';
  unit: string;
  halaman: number;
};

/** Nothing filtered. */
export const semua = (): Pilihan => ({ kata: '', pilihan: '', huruf: '', unit: '', halaman: 0 });

/** The choice as the core takes it. */
export function toSaringan({ kata, pilihan, huruf, unit, halaman }: Pilihan): SaringanPengecualian {
  return {
    kata: kata.trim() || undefined,
    pilihan: pilihan || undefined,
    huruf: huruf || undefined,
    unit: unit || undefined,
    halaman,
    ukuran: UKURAN,
  };
}

/** Whether anything but the page was chosen. */
export function filters({ kata, pilihan, huruf, unit }: Pilihan): boolean {
  return [kata, pilihan, huruf, unit].some((one) => one !== '');
}

/** What is over for good stands among the choices only where there is some, or while it is chosen. */
const RARE: readonly PilihanPengecualian[] = ['dibuka', 'ditarik'];

/** The choices with their counts, all first. */
export function choicesOf(
  { jumlah, pilihan }: Pick<RingkasanPengecualian, 'jumlah' | 'pilihan'>,
  chosen: Pilihan['pilihan'],
): { value: Pilihan['pilihan']; label: string }[] {
  const named = (label: string, n: number) => `${label} ${umum.angka(n)}`;
  const shown = ({ pilihan, jumlah }: JumlahPilihan) =>
    !RARE.includes(pilihan) || jumlah > 0 || pilihan === chosen;
  return [
    { value: '', label: named(teks.daftar.semua, jumlah) },
    ...pilihan
      .filter(shown)
      .map(({ pilihan, jumlah }) => ({ value: pilihan, label: named(teks.pilihan[pilihan], jumlah) })),
  ];
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
