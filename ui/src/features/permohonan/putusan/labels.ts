// What the fields of a decision and of its notice are called, by the path the core names them with.
import { dikecualikan } from '../../../lang/dikecualikan';
import { putusan as teks } from '../../../lang/putusan';
import type { IsianPemberitahuan } from './biaya';

/** The labels of every field a decision on `jumlah` items may have. */
export function labelsOf(jumlah: number): Record<string, string> {
  const fields = {
    bentuk: teks.bentuk,
    keterangan: teks.keterangan,
    penghitaman: teks.penghitaman,
    'dasar.pengecualian': dikecualikan.pilih.judul,
    badan_publik: teks.badanPublik,
    hari: teks.hari,
    penjelasan: teks.penjelasan,
    keputusan: teks.judulButir,
  };
  const named = (i: number, label: string) =>
    jumlah > 1 ? `${teks.ringkasan.butir(i + 1)}, ${label}` : label;
  return Object.fromEntries(
    Array.from({ length: jumlah }, (_, i) =>
      Object.entries(fields).map(([field, label]) => [`butir.${i}.${field}`, named(i, label)]),
    ).flat(),
  );
}

/** The labels of every field of the notice as it is typed. */
export function noticeLabels({ baris }: IsianPemberitahuan): Record<string, string> {
  const { beritahu } = teks;
  const fields = {
    uraian: beritahu.uraian,
    jumlah: beritahu.jumlah,
    satuan: beritahu.satuan,
    rupiah: beritahu.rupiah,
  };
  const lines = baris.flatMap((_, i) =>
    Object.entries(fields).map(([field, label]) => [
      `biaya.baris.${i}.${field}`,
      beritahu.label(label, i + 1),
    ]),
  );
  return {
    waktu_penyediaan: beritahu.waktu,
    'biaya.baris': beritahu.biaya,
    ...Object.fromEntries(lines),
    'biaya.dasar': beritahu.dasar,
    'biaya.cara_bayar': beritahu.caraBayar,
    'biaya.bayar_dulu': beritahu.bayarDulu,
    catatan: beritahu.catatan,
  };
}
