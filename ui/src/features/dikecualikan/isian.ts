// An exemption as it is typed, and back. Whole and part, and each kind of period, keep their own texts, so that switching
// from one to another and back loses nothing; only those of the chosen kind are sent. Every rule is the core's.
import type { Cakupan, FieldFault, Huruf, IsiPengecualian, Jangka, Pasal17 } from '../../ipc/bindings';
import { dikecualikan as teks } from '../../lang/dikecualikan';
import { parseDate } from '../../lib/tanggal';

/** Its period as typed; an empty text where nothing is. */
export type IsianJangka = {
  jenis: Jangka['jenis'];
  sampai: string;
  tahun: string;
  sejak: string;
  peristiwa: string;
  terjadi: string | null;
};
/** An exemption as typed. */
export type Isian = Omit<IsiPengecualian, 'cakupan' | 'jangka' | 'tinjau'> & {
  luas: Cakupan['luas'];
  tertutup: string;
  terbuka: string;
  jangka: IsianJangka;
  tinjau: string;
};

/** An exemption of which nothing is known. */
export function emptyIsian(): Isian {
  return {
    informasi: '',
    uraian: '',
    luas: 'seluruh',
    tertutup: '',
    terbuka: '',
    pasal_17: [],
    dasar_lain: [],
    dasar_asli: '',
    konsekuensi_dibuka: '',
    konsekuensi_ditutup: '',
    jangka: { jenis: 'belum', sampai: '', tahun: '', sejak: '', peristiwa: '', terjadi: null },
    jangka_asli: '',
    tinjau: '',
    unit: '',
    informasi_terkait: [],
  };
}

/** An exemption as the form shows it. */
export function fromIsi({ cakupan, jangka, tinjau, ...isi }: IsiPengecualian): Isian {
  const empty = emptyIsian();
  const part = cakupan.luas === 'sebagian' ? cakupan : { tertutup: '', terbuka: '' };
  const period = jangka.jenis === 'tahun' ? { ...jangka, tahun: jangka.tahun.toString() } : jangka;
  return {
    ...isi,
    // What is typed must not change what was read.
    pasal_17: [...isi.pasal_17],
    dasar_lain: isi.dasar_lain.map((lain) => ({ ...lain })),
    informasi_terkait: [...isi.informasi_terkait],
    luas: cakupan.luas,
    tertutup: part.tertutup,
    terbuka: part.terbuka,
    jangka: { ...empty.jangka, ...period },
    tinjau: tinjau ?? '',
  };
}

/** The exemption to send. What is no date is left out; `unread` tells of it first. */
export function toIsi({ luas, tertutup, terbuka, jangka, tinjau, ...isi }: Isian): IsiPengecualian {
  return {
    ...isi,
    dasar_lain: isi.dasar_lain.filter(
      ({ peraturan, pasal }) => peraturan.trim() !== '' || pasal.trim() !== '',
    ),
    cakupan: luas === 'sebagian' ? { luas, tertutup, terbuka } : { luas },
    jangka: toJangka(jangka),
    tinjau: parseDate(tinjau),
  };
}

/** The period to send. One without its date is not said yet. */
function toJangka({ jenis, sampai, tahun, sejak, peristiwa, terjadi }: IsianJangka): Jangka {
  const [end, start] = [parseDate(sampai), parseDate(sejak)];
  if (jenis === 'tanggal' && end) return { jenis, sampai: end };
  if (jenis === 'tahun' && start) return { jenis, tahun: yearsOf(tahun), sejak: start };
  if (jenis === 'peristiwa') return { jenis, peristiwa, terjadi };
  return { jenis: jenis === 'selama_diperlukan' ? jenis : 'belum' };
}

/** Years as typed; 0, which the core refuses with its sentence, when it is no number. */
export function yearsOf(typed: string): number {
  return /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : 0;
}

/**
 * The dates that are none; fields are named from `path`. `whole` asks the date that the chosen period cannot do without: a
 * sheet is kept half-written, an exemption is not.
 */
export function unread({ jangka, tinjau }: Isian, path: string, whole = true): FieldFault[] {
  const wanted = {
    tanggal: ['sampai'],
    tahun: ['sejak'],
    peristiwa: [],
    selama_diperlukan: [],
    belum: [],
  } as const;
  const bad = (text: string, needed: boolean) => (text === '' ? needed : parseDate(text) === null);
  const fields = [
    ...wanted[jangka.jenis].filter((field) => bad(jangka[field], whole)).map((field) => `jangka.${field}`),
    ...(bad(tinjau, false) ? ['tinjau'] : []),
  ];
  return fields.map((field) => ({
    field: path + field,
    rule: 'format',
    message: teks.formulir.butuhTanggal,
  }));
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

/** The fields of an exemption as the form calls them, by path from `path`. */
export function labelsOf(path: string, laws: number): Record<string, string> {
  const { formulir } = teks;
  const fields: Record<string, string> = {
    informasi: formulir.informasi,
    uraian: formulir.uraian,
    'cakupan.tertutup': formulir.tertutup,
    'cakupan.terbuka': formulir.terbuka,
    pasal_17: formulir.pasal,
    dasar_lain: formulir.lain,
    konsekuensi_dibuka: formulir.dibuka,
    konsekuensi_ditutup: formulir.ditutup,
    jangka: formulir.bagianJangka,
    'jangka.sampai': formulir.sampai,
    'jangka.tahun': formulir.tahun,
    'jangka.sejak': formulir.sejak,
    'jangka.peristiwa': formulir.peristiwa,
    tinjau: formulir.tinjau,
    unit: formulir.unit,
  };
  for (let i = 0; i < laws; i++) {
    fields[`dasar_lain.${i}.peraturan`] = formulir.baris(formulir.peraturan, i + 1);
    fields[`dasar_lain.${i}.pasal`] = formulir.baris(formulir.pasalLain, i + 1);
  }
  return Object.fromEntries(Object.entries(fields).map(([field, label]) => [`${path}${field}`, label]));
}
