// What the fields of a decision are called, by the path the core names them with.
import { putusan as teks } from '../../../lang/putusan';

/** The labels of every field a decision on `jumlah` items may have. */
export function labelsOf(jumlah: number): Record<string, string> {
  const fields = {
    bentuk: teks.bentuk,
    keterangan: teks.keterangan,
    penghitaman: teks.penghitaman,
    'dasar.pasal_17': teks.dasar.pasal,
    'dasar.undang_undang': teks.dasar.undangUndang,
    'dasar.konsekuensi': teks.dasar.konsekuensi,
    'dasar.penetapan.nomor': teks.dasar.nomor,
    'dasar.penetapan.tanggal': teks.dasar.tanggal,
    badan_publik: teks.badanPublik,
    hari: teks.hari,
    penjelasan: teks.penjelasan,
    keputusan: teks.judul,
  };
  const named = (i: number, label: string) =>
    jumlah > 1 ? `${teks.ringkasan.butir(i + 1)}, ${label}` : label;
  return Object.fromEntries(
    Array.from({ length: jumlah }, (_, i) =>
      Object.entries(fields).map(([field, label]) => [`butir.${i}.${field}`, named(i, label)]),
    ).flat(),
  );
}
