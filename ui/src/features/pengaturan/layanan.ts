// The service settings as they are typed, and back. Every rule is the core's; here text only becomes the shape of a call.
import type { PengaturanLayanan, TabelTarif, UnitPelaksana } from '../../ipc/bindings';
import { nextDay, parseDate } from '../../lib/tanggal';

/** A line of a table as typed. */
export type BarisTarif = Omit<TabelTarif['baris'][number], 'rupiah'> & { rupiah: string };
/** A table as typed: an end left open is an empty text. */
export type IsianTabel = Omit<TabelTarif, 'berlaku_sampai' | 'baris'> & {
  berlaku_sampai: string;
  baris: BarisTarif[];
};
/** The part of the settings that this form changes, as typed. */
export type IsianLayanan = Pick<
  PengaturanLayanan,
  'penyetuju_penolakan' | 'penyetuju_uji' | 'cara_bayar' | 'unit' | 'singkatan' | 'pintu'
> & {
  hari_unit: string;
  hari_penyediaan: string;
  tarif: IsianTabel[];
};

const rupiah = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** The settings as the form shows them. */
export function typedFrom(pengaturan: PengaturanLayanan): IsianLayanan {
  const {
    penyetuju_penolakan,
    penyetuju_uji,
    cara_bayar,
    unit,
    hari_unit,
    hari_penyediaan,
    tarif,
    singkatan,
    pintu,
  } = pengaturan;
  return {
    penyetuju_penolakan,
    penyetuju_uji,
    singkatan: singkatan.map((one) => ({ ...one })),
    pintu: pintu.map((one) => ({ ...one })),
    cara_bayar,
    unit: unit.map((one) => ({ ...one })),
    hari_unit: hari_unit.toString(),
    hari_penyediaan: hari_penyediaan.toString(),
    tarif: tarif.map((tabel) => ({
      ...tabel,
      berlaku_sampai: tabel.berlaku_sampai ?? '',
      baris: tabel.baris.map((baris) => ({ ...baris, rupiah: rupiah.format(baris.rupiah) })),
    })),
  };
}

/** What was typed put into the settings; letters stay as they are. */
export function settingsWith(pengaturan: PengaturanLayanan, isian: IsianLayanan): PengaturanLayanan {
  return {
    ...pengaturan,
    penyetuju_penolakan: isian.penyetuju_penolakan,
    penyetuju_uji: isian.penyetuju_uji,
    singkatan: isian.singkatan,
    pintu: isian.pintu,
    cara_bayar: isian.cara_bayar,
    unit: isian.unit,
    hari_unit: daysOf(isian.hari_unit),
    hari_penyediaan: daysOf(isian.hari_penyediaan),
    tarif: isian.tarif.map((tabel) => ({
      ...tabel,
      berlaku_sampai: tabel.berlaku_sampai === '' ? null : tabel.berlaku_sampai,
      baris: tabel.baris.map((baris) => ({ ...baris, rupiah: rupiahOf(baris.rupiah) ?? 0 })),
    })),
  };
}

/** Whole rupiah of `Rp1.500`, `1500` or `1.500,00`; null when it is none. */
export function rupiahOf(typed: string): number | null {
  const text = typed.replace(/^\s*rp\.?/i, '').replace(/\s/g, '');
  const amount = /^(\d{1,3}(?:\.\d{3})+|\d{1,15})(?:,(?:-|0{1,2}))?$/.exec(text)?.[1];
  return amount === undefined ? null : Number(amount.replaceAll('.', ''));
}

/** Working days as typed; 0, which the core refuses with its sentence, when it is no number. */
function daysOf(typed: string): number {
  const text = typed.trim();
  return /^\d{1,3}$/.test(text) ? Number(text) : 0;
}

/** Dates and amounts that are none, by the path the core would name them by. */
export function unread(isian: IsianLayanan): { field: string; what: 'tanggal' | 'rupiah' }[] {
  return isian.tarif.flatMap((tabel, i) => {
    const at = `tarif.${i}`;
    const dates = [
      { field: `${at}.berlaku_sejak`, text: tabel.berlaku_sejak },
      ...(tabel.berlaku_sampai === '' ? [] : [{ field: `${at}.berlaku_sampai`, text: tabel.berlaku_sampai }]),
    ].filter(({ text }) => parseDate(text) === null);
    const amounts = tabel.baris.flatMap(({ rupiah }, j) =>
      rupiahOf(rupiah) === null ? [`${at}.baris.${j}.rupiah`] : [],
    );
    return [
      ...dates.map(({ field }) => ({ field, what: 'tanggal' as const })),
      ...amounts.map((field) => ({ field, what: 'rupiah' as const })),
    ];
  });
}

/** An empty unit. */
export function newUnit(): UnitPelaksana {
  return { kode: '', nama: '', pejabat: '' };
}

/** An empty line of a table. */
export function newLine(): BarisTarif {
  return { jenis: 'penyalinan', uraian: '', satuan: '', rupiah: '' };
}

/** A table that follows the last of `tables`: it begins when that one ends, today when there is none or no end. */
export function nextTable(tables: readonly IsianTabel[], today: string): IsianTabel {
  const last = tables.at(-1)?.berlaku_sampai ?? '';
  return {
    sk: '',
    berlaku_sejak: last === '' ? today : nextDay(last),
    berlaku_sampai: '',
    baris: [newLine()],
  };
}

/** Whether a table is in force on `today`, will be, or was. */
export function forceOf(tabel: IsianTabel, today: string): 'berlaku' | 'mendatang' | 'lampau' {
  if (tabel.berlaku_sejak > today) return 'mendatang';
  return tabel.berlaku_sampai !== '' && tabel.berlaku_sampai < today ? 'lampau' : 'berlaku';
}
