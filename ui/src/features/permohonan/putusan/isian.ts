// A decision on every item as it is typed, and back. Each item keeps the texts of every kind of decision, so that
// switching from one to another and back loses nothing; only those of the chosen kind are sent. Every rule is the core's.
import type {
  DasarPenolakan,
  FieldFault,
  HasilKeputusan,
  HurufPasal17,
  Keputusan,
  KeputusanTersusun,
  Pasal17,
  PengecualianId,
} from '../../../ipc/bindings';
import { putusan as teks } from '../../../lang/putusan';

/** Which decision. */
export type JenisPutusan = Keputusan['keputusan'];
/** What a refusal rests on: the exemption chosen, or none. Its facts are filled in by the core. */
export type IsianDasar = { pengecualian: PengecualianId | '' };
/** The decision on one item, as typed; empty while none is chosen. */
export type IsianButir = {
  keputusan: JenisPutusan | '';
  bentuk: { softcopy: boolean; hardcopy: boolean };
  keterangan: string;
  penghitaman: string;
  dasar: IsianDasar;
  badan_publik: string;
  hari: string;
  penjelasan: string;
};

/** An item nothing was decided on. */
export function emptyButir(): IsianButir {
  return {
    keputusan: '',
    bentuk: { softcopy: false, hardcopy: false },
    keterangan: '',
    penghitaman: '',
    dasar: { pengecualian: '' },
    badan_publik: '',
    hari: '',
    penjelasan: '',
  };
}

/** A decision as the form shows it. */
export function fromKeputusan(keputusan: Keputusan): IsianButir {
  const empty = emptyButir();
  switch (keputusan.keputusan) {
    case 'diberikan':
      return { ...empty, ...keputusan };
    case 'sebagian':
    case 'ditolak':
      return { ...empty, ...keputusan, dasar: { pengecualian: keputusan.dasar.pengecualian ?? '' } };
    case 'tidak_dikuasai':
      return { ...empty, ...keputusan };
    case 'belum_didokumentasikan':
      return { ...empty, ...keputusan, hari: keputusan.hari.toString() };
  }
}

/** What the form starts from: the decision that stands, or `jumlah` items without one. */
export function startOf(jumlah: number, tersusun: KeputusanTersusun | null): IsianButir[] {
  return tersusun ? tersusun.butir.map(fromKeputusan) : Array.from({ length: jumlah }, emptyButir);
}

/** The decision to send; null while none is chosen. */
export function toKeputusan(isian: IsianButir): Keputusan | null {
  const { keputusan, bentuk, keterangan, penghitaman, badan_publik, hari, penjelasan } = isian;
  switch (keputusan) {
    case '':
      return null;
    case 'diberikan':
      return { keputusan, bentuk, keterangan };
    case 'sebagian':
      return { keputusan, bentuk, penghitaman, dasar: toDasar(isian.dasar) };
    case 'ditolak':
      return { keputusan, bentuk, dasar: toDasar(isian.dasar) };
    case 'tidak_dikuasai':
      return { keputusan, badan_publik, penjelasan };
    case 'belum_didokumentasikan':
      return { keputusan, hari: daysOf(hari), penjelasan };
  }
}

function toDasar({ pengecualian }: IsianDasar): DasarPenolakan {
  return {
    pasal_17: [],
    undang_undang: '',
    konsekuensi: '',
    penetapan: { nomor: '', tanggal: null },
    pengecualian: pengecualian || null,
  };
}

/** Working days as typed; 0, which the core refuses with its sentence, when it is no number. */
export function daysOf(typed: string): number {
  return /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
}

/** What cannot be sent at all: an item without a decision. */
export function unread(butir: readonly IsianButir[]): FieldFault[] {
  return butir.flatMap(({ keputusan }, i) =>
    keputusan === ''
      ? [{ field: `butir.${i}.keputusan`, rule: 'required' as const, message: teks.pilihKeputusan }]
      : [],
  );
}

/** Whether something is refused by it, whole or in part. */
export function isRefusal(keputusan: JenisPutusan | ''): keputusan is 'sebagian' | 'ditolak' {
  return keputusan === 'sebagian' || keputusan === 'ditolak';
}

/** Whether something is to be handed over because of it, now or later. */
export function isPromise(keputusan: JenisPutusan): boolean {
  return keputusan !== 'ditolak' && keputusan !== 'tidak_dikuasai';
}

/** What the decisions come to together, as the register will say; null while one is missing. */
export function hasilOf(butir: readonly (JenisPutusan | '')[]): HasilKeputusan | null {
  if (butir.length === 0 || butir.includes('')) return null;
  if (butir.every((one) => one === 'diberikan')) return 'dikabulkan';
  if (butir.some((one) => one === 'diberikan' || one === 'sebagian')) return 'dikabulkan_sebagian';
  return butir.includes('ditolak') ? 'ditolak' : 'tidak_dapat_diberikan';
}

/** Whether an exemption was chosen. */
export function hasDasar({ pengecualian }: IsianDasar): boolean {
  return Boolean(pengecualian);
}

/** What a ground protects: its item's text when it names one, else its letter's. */
export function textOf({ huruf, angka }: Pasal17, pasal: readonly HurufPasal17[]): string {
  const letter = pasal.find((one) => one.huruf === huruf);
  return (angka === null ? undefined : letter?.angka[angka - 1]) ?? letter?.teks ?? '';
}
