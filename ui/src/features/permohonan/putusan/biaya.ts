// The written notice as it is typed, and back: what it costs by the tariffs in force, and by when it is handed over. What
// is no number is sent as one the core refuses, with its sentence beside the field.
import type {
  BarisBiaya,
  Beritahukan,
  Biaya,
  PengaturanLayanan,
  TabelTarif,
  Tarif,
} from '../../../ipc/bindings';
import { rupiahOf } from '../../pengaturan/layanan';

/** A line of the bill as typed; one of the tariff table keeps the table's words and price. */
export type IsianBaris = Omit<BarisBiaya, 'jumlah' | 'rupiah'> & {
  jumlah: string;
  rupiah: string;
  tarif: boolean;
};
/** The notice as typed. */
export type IsianPemberitahuan = Omit<Biaya, 'baris'> & {
  baris: IsianBaris[];
  waktu: string;
  catatan: string;
};

/** The tariffs in force on `hari`; none while no decree sets any, and then nothing is charged. */
export function tableOn(tarif: readonly TabelTarif[], hari: string): TabelTarif | undefined {
  return tarif.find(
    ({ berlaku_sejak, berlaku_sampai }) =>
      berlaku_sejak <= hari && (berlaku_sampai === null || hari <= berlaku_sampai),
  );
}

/** What the form starts from. */
export function startOf(layanan: PengaturanLayanan, hari: string): IsianPemberitahuan {
  return {
    baris: [],
    dasar: tableOn(layanan.tarif, hari)?.sk ?? '',
    cara_bayar: layanan.cara_bayar,
    bayar_dulu: false,
    waktu: layanan.hari_penyediaan.toString(),
    catatan: '',
  };
}

/** A line of the tariff table on the bill. */
export function tariffLine({ jenis, uraian, satuan, rupiah }: Tarif): IsianBaris {
  return { jenis, uraian, satuan, jumlah: '1', rupiah: rupiah.toString(), tarif: true };
}

/** A line that stands in no table: the real cost of sending, for one. */
export function ownLine(): IsianBaris {
  return { jenis: 'pengiriman', uraian: '', satuan: '', jumlah: '1', rupiah: '', tarif: false };
}

/** The line to send. */
export function toBaris({ jenis, uraian, satuan, jumlah, rupiah }: IsianBaris): BarisBiaya {
  const count = /^\s*\d{1,7}\s*$/.test(jumlah) ? Number(jumlah) : 0;
  return { jenis, uraian, satuan, jumlah: count, rupiah: rupiahOf(rupiah) ?? -1 };
}

/** What a line comes to, whole rupiah; 0 while it is no sum. */
export function totalOf(isian: IsianBaris): number {
  const { jumlah, rupiah } = toBaris(isian);
  return Math.max(0, jumlah * rupiah);
}

/** What the bill comes to, whole rupiah. */
export function sumOf(baris: readonly IsianBaris[]): number {
  return baris.reduce((sum, one) => sum + totalOf(one), 0);
}

/** The notice to send. Where nothing is given there is neither a cost nor a time. */
export function toBeritahukan(isian: IsianPemberitahuan, gives: boolean): Beritahukan {
  const { catatan, waktu, dasar, cara_bayar, bayar_dulu } = isian;
  if (!gives) return { biaya: { baris: [], dasar: '', cara_bayar: '', bayar_dulu: false }, catatan };
  const baris = isian.baris.map(toBaris);
  const charged = sumOf(isian.baris) > 0;
  const biaya =
    baris.length > 0
      ? { baris, dasar, cara_bayar, bayar_dulu: bayar_dulu && charged }
      : { baris, dasar: '', cara_bayar: '', bayar_dulu: false };
  const days = /^\s*\d{1,3}\s*$/.test(waktu) ? { waktu_penyediaan: Number(waktu) } : {};
  return { biaya, catatan, ...days };
}
