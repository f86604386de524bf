// Changes of the calendar settings as the screen asks for them. Each gives new settings; the core checks them, and
// counts open deadlines anew.
import type {
  BatasTercatat,
  CutiBersama,
  HariLibur,
  HariTahun,
  Pekan,
  PengaturanKalender,
  TabelTahun,
} from '../../ipc/bindings';

/** A change the officer has in mind: what it is called, and the settings it gives once the reason is known. */
export type Usul = {
  judul: string;
  arti: string;
  tindakan: string;
  /** A reason that suggests itself, such as the decree. */
  alasan?: string;
  pengaturan: (alasan: string) => PengaturanKalender;
};

/** What an officer can do with a day of the list. */
export type DayDeed = 'tetap_kerja' | 'kembali_libur' | 'hapus';

/** What can be done with this day; null when nothing. */
export function deedOf(
  { asal, berlaku, libur }: HariTahun,
  { pencabutan }: PengaturanKalender,
): DayDeed | null {
  if (asal === 'tambahan_kantor') return 'hapus';
  if (berlaku) return 'tetap_kerja';
  // A cuti bersama that is worked through the office's switch is not taken back day by day.
  return pencabutan.some(({ tanggal }) => tanggal === libur.tanggal) ? 'kembali_libur' : null;
}

/** The settings after the deed; `alasan` is why the office works on a holiday. */
export function withDeed(
  settings: PengaturanKalender,
  deed: DayDeed,
  tanggal: string,
  alasan: string,
): PengaturanKalender {
  const others = <T extends { tanggal: string }>(list: readonly T[]) =>
    list.filter((one) => one.tanggal !== tanggal);
  switch (deed) {
    case 'tetap_kerja':
      return { ...settings, pencabutan: [...others(settings.pencabutan), { tanggal, alasan }] };
    case 'kembali_libur':
      return { ...settings, pencabutan: others(settings.pencabutan) };
    case 'hapus':
      return { ...settings, tambahan: others(settings.tambahan) };
  }
}

/** The settings with a day off more. */
export function withDay(settings: PengaturanKalender, libur: HariLibur): PengaturanKalender {
  return { ...settings, tambahan: [...settings.tambahan, libur] };
}

/** The settings with another working week from a date on. */
export function withWeek(settings: PengaturanKalender, pekan: Pekan, sejak: string): PengaturanKalender {
  const others = settings.perubahan_pekan.filter((one) => one.sejak !== sejak);
  return { ...settings, perubahan_pekan: [...others, { sejak, pekan }] };
}

/** The settings with cuti bersama worked or not. */
export function withLeave(settings: PengaturanKalender, cuti_bersama: CutiBersama): PengaturanKalender {
  return { ...settings, cuti_bersama };
}

/** The settings with tables of whole years; each replaces the office's own table of its year. */
export function withTables(settings: PengaturanKalender, tables: readonly TabelTahun[]): PengaturanKalender {
  const others = settings.tabel.filter(({ tahun }) => tables.every((table) => table.tahun !== tahun));
  return { ...settings, tabel: [...others, ...tables] };
}

/**
 * A date of a request that moved; `kepastian` when all stay and only become certain, or no longer are: that is told of
 * the extension, whose end lies last.
 */
export type Geser = { bagian: Bagian | 'kepastian'; lama: string; baru: string };
type Bagian = Exclude<keyof BatasTercatat, 'sementara'>;

const BAGIAN: Bagian[] = ['jawab', 'perki', 'perbaikan', 'penyediaan', 'perpanjangan'];

/** Every date that moved, the answer's first; never empty. */
export function movesOf(lama: BatasTercatat, baru: BatasTercatat): Geser[] {
  const moves = BAGIAN.flatMap((bagian): Geser[] => {
    const [from, to] = [lama[bagian], baru[bagian]];
    return from && to && from !== to ? [{ bagian, lama: from, baru: to }] : [];
  });
  return moves.length > 0
    ? moves
    : [{ bagian: 'kepastian', lama: lama.perpanjangan, baru: baru.perpanjangan }];
}
