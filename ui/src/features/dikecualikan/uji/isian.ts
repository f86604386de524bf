// A sheet of the consequence test as it is typed, and back; which of its steps a field stands on, and what each step lacks.
import type {
  ButirUji,
  FieldFault,
  HasilPengubahan,
  IsiPengecualian,
  IsiUji,
  PemeriksaanUji,
} from '../../../ipc/bindings';
import { dikecualikan } from '../../../lang/dikecualikan';
import { type LangkahUji, uji as teks } from '../../../lang/uji';
import { umum } from '../../../lang/umum';
import { parseDate } from '../../../lib/tanggal';
import { fromIsi, type Isian, labelsOf as labelsOfIsi, toIsi, unread as unreadIsi } from '../isian';

/** A row as typed. */
export type IsianButir = {
  pengecualian: string;
  isian: Isian;
  kepentingan_publik: string;
  semula: IsiPengecualian | null;
  hasil: HasilPengubahan;
};
/** A sheet as typed. */
export type IsianUji = Omit<IsiUji, 'butir'> & { butir: IsianButir[] };

/** The steps, in their order. */
export const LANGKAH = Object.keys(teks.langkah) as LangkahUji[];

/** A row as the form shows it. */
export function fromButir({ pengecualian, isi, kepentingan_publik, semula, hasil }: ButirUji): IsianButir {
  return { pengecualian, isian: fromIsi(isi), kepentingan_publik, semula, hasil };
}

/** A sheet as the form shows it. */
export function fromUji({ butir, penguji, ...isi }: IsiUji): IsianUji {
  return { ...isi, penguji: penguji.map((one) => ({ ...one })), butir: butir.map(fromButir) };
}

/** The sheet to keep. */
export function toUji({ butir, tanggal, ...isi }: IsianUji): IsiUji {
  return {
    ...isi,
    tanggal: parseDate(tanggal) ?? tanggal,
    butir: butir.map(({ isian, ...one }) => ({ ...one, isi: toIsi(isian) })),
  };
}

/** Before the names of the fields of row `i`. */
export const pathOf = (i: number): string => `butir.${i}.isi.`;

/** What the change makes of a row, as chosen. What is opened in part has a part that stays closed; what is opened wholly is
 * what was closed, and only the consequences of opening it are typed. */
export function decide(row: IsianButir, hasil: HasilPengubahan): void {
  row.hasil = hasil;
  if (hasil === 'sebagian') row.isian.luas = 'sebagian';
  if (hasil === 'dibuka' && row.semula) {
    const { konsekuensi_dibuka, konsekuensi_ditutup } = row.isian;
    row.isian = { ...fromIsi(row.semula), konsekuensi_dibuka, konsekuensi_ditutup };
  }
}

/** The dates that are none, without which the sheet cannot be kept. */
export function unread({ tanggal, butir }: IsianUji): FieldFault[] {
  const day: FieldFault[] =
    parseDate(tanggal) === null ? [{ field: 'tanggal', rule: 'format', message: umum.bukanTanggal }] : [];
  return [...day, ...butir.flatMap(({ isian }, i) => unreadIsi(isian, pathOf(i), false))];
}

const STEP: Record<string, LangkahUji> = {
  informasi: 'informasi',
  uraian: 'informasi',
  cakupan: 'informasi',
  unit: 'informasi',
  pasal_17: 'dasar',
  dasar_lain: 'dasar',
  dasar_asli: 'dasar',
  konsekuensi_dibuka: 'konsekuensi',
  konsekuensi_ditutup: 'konsekuensi',
  kepentingan_publik: 'kepentingan',
  jangka: 'jangka',
  jangka_asli: 'jangka',
  tinjau: 'jangka',
};

/** The step a field stands on, and the row it belongs to. */
export function placeOf(field: string): { langkah: LangkahUji; butir?: number } {
  const row = /^butir\.(\d+)\.(?:isi\.)?(\w+)/.exec(field);
  if (row) return { langkah: STEP[row[2] ?? ''] ?? 'informasi', butir: Number(row[1]) };
  if (field.startsWith('butir')) return { langkah: 'informasi' };
  return { langkah: field.startsWith('persetujuan') ? 'pemeriksaan' : 'penguji' };
}

/** How many fields a step lacks, and how many are at fault. */
export function stateOf(
  langkah: LangkahUji,
  { kurang, faults }: Pick<PemeriksaanUji, 'kurang' | 'faults'>,
): { kurang: number; salah: number } {
  const here = ({ field }: FieldFault) => placeOf(field).langkah === langkah;
  return { kurang: kurang.filter(here).length, salah: faults.filter(here).length };
}

/** What each field is called, by its path; with several rows the row is told, too. */
export function labelsOf({ butir, penguji }: IsianUji): Record<string, string> {
  const many = butir.length > 1;
  const row = (i: number, label: string) =>
    many ? teks.kurangPada(`${dikecualikan.daftar.informasi} ${i + 1}`, label) : label;
  const rows = butir.flatMap(({ isian }, i) => {
    const fields = Object.entries(labelsOfIsi(pathOf(i), isian.dasar_lain.length));
    return [...fields, [`butir.${i}.kepentingan_publik`, teks.kepentingan]].map(([field, label]) => [
      field,
      row(i, label ?? ''),
    ]);
  });
  const testers = penguji.flatMap((_, i) => [
    [`penguji.${i}.nama`, teks.baris(teks.nama, i + 1)],
    [`penguji.${i}.jabatan`, teks.baris(teks.jabatan, i + 1)],
    [`penguji.${i}.unit`, teks.baris(teks.unit, i + 1)],
  ]);
  return {
    ...Object.fromEntries(rows),
    ...Object.fromEntries(testers),
    nomor: teks.nomorLembar,
    tanggal: teks.tanggal,
    tempat: teks.tempat,
    penguji: teks.penguji,
    butir: teks.butir,
    'persetujuan.nama': teks.nama,
    'persetujuan.jabatan': teks.jabatan,
    'persetujuan.tanggal': dikecualikan.rincian.tanggal,
  };
}
