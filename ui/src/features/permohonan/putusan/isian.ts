// A decision on every item as it is typed, and back. Each item keeps the texts of every kind of decision, so that
// switching from one to another and back loses nothing; only those of the chosen kind are sent. Every rule is the core's.
import type {
  DasarPenolakan,
  FieldFault,
  HasilKeputusan,
  Huruf,
  HurufPasal17,
  Keputusan,
  KeputusanTersusun,
  Pasal17,
} from '../../../ipc/bindings';
import { putusan as teks } from '../../../lang/putusan';
import { parseDate } from '../../../lib/tanggal';

/** Which decision. */
export type JenisPutusan = Keputusan['keputusan'];
/** What a refusal rests on, as typed. */
export type IsianDasar = Omit<DasarPenolakan, 'penetapan'> & {
  penetapan: { nomor: string; tanggal: string };
};
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
    dasar: { pasal_17: [], undang_undang: '', konsekuensi: '', penetapan: { nomor: '', tanggal: '' } },
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
    case 'ditolak': {
      const { penetapan } = keputusan.dasar;
      const dasar = { ...keputusan.dasar, penetapan: { ...penetapan, tanggal: penetapan.tanggal ?? '' } };
      return { ...empty, ...keputusan, dasar };
    }
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

function toDasar({ penetapan, ...dasar }: IsianDasar): DasarPenolakan {
  return { ...dasar, penetapan: { ...penetapan, tanggal: penetapan.tanggal || null } };
}

/** Working days as typed; 0, which the core refuses with its sentence, when it is no number. */
export function daysOf(typed: string): number {
  return /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
}

/** What cannot be sent at all: an item without a decision, and a date that is none. */
export function unread(butir: readonly IsianButir[]): FieldFault[] {
  return butir.flatMap(({ keputusan, dasar }, i) => {
    if (keputusan === '')
      return [{ field: `butir.${i}.keputusan`, rule: 'required', message: teks.pilihKeputusan }];
    const { tanggal } = dasar.penetapan;
    const bad = isRefusal(keputusan) && tanggal !== '' && parseDate(tanggal) === null;
    return bad
      ? [{ field: `butir.${i}.dasar.penetapan.tanggal`, rule: 'format', message: teks.bukanTanggal }]
      : [];
  });
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

/** Whether anything was typed as a basis. */
export function hasDasar({ pasal_17, undang_undang, konsekuensi, penetapan }: IsianDasar): boolean {
  const typed = [undang_undang, konsekuensi, penetapan.nomor, penetapan.tanggal];
  return pasal_17.length > 0 || typed.some((text) => text.trim() !== '');
}

/** The grounds with a letter chosen as a whole, or without it and its items. */
export function withHuruf(dasar: readonly Pasal17[], huruf: Huruf): Pasal17[] {
  const others = dasar.filter((one) => one.huruf !== huruf);
  return others.length < dasar.length ? others : inOrder([...others, { huruf, angka: null }]);
}

/** The grounds with an item of a chosen letter, or without it; without any item the letter is meant as a whole. */
export function withAngka(dasar: readonly Pasal17[], huruf: Huruf, angka: number): Pasal17[] {
  const others = dasar.filter((one) => one.huruf !== huruf);
  const items = dasar.flatMap((one) => (one.huruf === huruf && one.angka !== null ? [one.angka] : []));
  const now = items.includes(angka) ? items.filter((one) => one !== angka) : [...items, angka];
  const chosen = now.length > 0 ? now : [null];
  return inOrder([...others, ...chosen.map((one) => ({ huruf, angka: one }))]);
}

function inOrder(dasar: Pasal17[]): Pasal17[] {
  return dasar.sort(
    (one, other) => one.huruf.localeCompare(other.huruf) || (one.angka ?? 0) - (other.angka ?? 0),
  );
}

/** What a ground protects: its item's text when it names one, else its letter's. */
export function textOf({ huruf, angka }: Pasal17, pasal: readonly HurufPasal17[]): string {
  const letter = pasal.find((one) => one.huruf === huruf);
  return (angka === null ? undefined : letter?.angka[angka - 1]) ?? letter?.teks ?? '';
}

/** Whether a ground rests on another Undang-Undang, which has to be named then. */
export function restsOnOther(dasar: readonly Pasal17[], pasal: readonly HurufPasal17[]): boolean {
  return dasar.some(({ huruf }) => pasal.find((one) => one.huruf === huruf)?.undang_undang_lain);
}
