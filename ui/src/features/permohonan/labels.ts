// What the fields of the form are called, by the path the core names them with, and in which order they stand.
import { permohonan as teks } from '../../lang/permohonan';
import type { FieldFault } from '../../ipc/bindings';
import { fieldInForm, type IsianPermohonan } from './isian';

/** The labels of every field the form shows now. */
export function labelsOf(isian: IsianPermohonan): Record<string, string> {
  const { pemohon, informasi, cara } = teks;
  const many = isian.butir.length > 1;
  const anggota = isian.pemohon.anggota.flatMap((_, i) => [
    [`pemohon.anggota.${i}.nama`, pemohon.anggotaNama(i + 1)],
    [`pemohon.anggota.${i}.nik`, pemohon.anggotaNik(i + 1)],
  ]);
  const butir = isian.butir.map((_, i) => [
    `butir.${i}.rincian`,
    many ? informasi.rincianKe(i + 1) : informasi.rincian,
  ]);
  return {
    'pemohon.jenis': pemohon.jenis,
    'pemohon.nik': pemohon.nik,
    'pemohon.sk_pengesahan': pemohon.sk,
    'pemohon.nama': pemohon.nama[isian.pemohon.jenis],
    'pemohon.telepon': pemohon.telepon,
    'pemohon.alamat': pemohon.alamat,
    'pemohon.surel': pemohon.surel,
    'pemohon.pekerjaan': pemohon.pekerjaan,
    'pemohon.kuasa': pemohon.kuasa,
    'pemohon.anggota': pemohon.anggota,
    ...Object.fromEntries(anggota),
    'pemohon.kuasa.nama': pemohon.kuasaNama,
    'pemohon.kuasa.nik': pemohon.kuasaNik,
    'pemohon.kuasa.telepon': pemohon.kuasaTelepon,
    'pemohon.kuasa.alamat': pemohon.kuasaAlamat,
    'pemohon.kuasa.surat_kuasa': pemohon.suratKuasa,
    bantuan: pemohon.bantuan,
    ...Object.fromEntries(butir),
    tujuan: informasi.tujuan,
    cara_memperoleh: cara.memperoleh,
    bentuk: cara.bentuk,
    cara_mengirim: cara.mengirim,
    saluran: cara.saluran,
    tanggal: cara.tanggal,
    alasan: teks.koreksi.alasan,
  };
}

/** Faults of the core under the fields of the form, in the order the fields stand there. */
export function inForm(isian: IsianPermohonan, faults: readonly FieldFault[]): FieldFault[] {
  const order = Object.keys(labelsOf(isian));
  const place = ({ field }: FieldFault) => (order.includes(field) ? order.indexOf(field) : order.length);
  return faults
    .map((fault) => ({ ...fault, field: fieldInForm(isian, fault.field) }))
    .sort((one, other) => place(one) - place(other));
}
