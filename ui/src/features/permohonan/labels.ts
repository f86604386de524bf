// What the fields of the form are called, by the path the core names them with.
import { permohonan as teks } from '../../lang/permohonan';
import type { IsianPermohonan } from './isian';

/** The labels of every field the form shows now. */
export function labelsOf(isian: IsianPermohonan): Record<string, string> {
  const { pemohon, informasi, cara } = teks;
  const labels: Record<string, string> = {
    'pemohon.jenis': pemohon.jenis,
    'pemohon.nik': pemohon.nik,
    'pemohon.sk_pengesahan': pemohon.sk,
    'pemohon.nama': pemohon.nama[isian.pemohon.jenis],
    'pemohon.telepon': pemohon.telepon,
    'pemohon.alamat': pemohon.alamat,
    'pemohon.surel': pemohon.surel,
    'pemohon.pekerjaan': pemohon.pekerjaan,
    'pemohon.anggota': pemohon.anggota,
    'pemohon.kuasa': pemohon.kuasa,
    'pemohon.kuasa.nama': pemohon.kuasaNama,
    'pemohon.kuasa.nik': pemohon.kuasaNik,
    'pemohon.kuasa.alamat': pemohon.kuasaAlamat,
    'pemohon.kuasa.telepon': pemohon.kuasaTelepon,
    'pemohon.kuasa.surat_kuasa': pemohon.suratKuasa,
    bantuan: pemohon.bantuan,
    tujuan: informasi.tujuan,
    cara_memperoleh: cara.memperoleh,
    bentuk: cara.bentuk,
    cara_mengirim: cara.mengirim,
    saluran: cara.saluran,
    tanggal: cara.tanggal,
    alasan: teks.koreksi.alasan,
  };
  isian.pemohon.anggota.forEach((_, i) => {
    labels[`pemohon.anggota.${i}.nama`] = pemohon.anggotaNama(i + 1);
    labels[`pemohon.anggota.${i}.nik`] = pemohon.anggotaNik(i + 1);
  });
  isian.butir.forEach((_, i) => {
    labels[`butir.${i}.rincian`] = isian.butir.length > 1 ? informasi.rincianKe(i + 1) : informasi.rincian;
  });
  return labels;
}
