// What each field of the form is called, by its path, for the summary of faults.
import { informasi } from '../../lang/informasi';

/** Labels of all fields, with `tautan` addresses. */
export function labelsOf(tautan: number): Record<string, string> {
  const teks = informasi.form;
  const links = Array.from({ length: tautan }, (_, at) => [`tautan.${at}`, teks.tautan(at + 1)]);
  return {
    judul: teks.judul,
    ringkasan: teks.ringkasan,
    kelas: teks.kelas,
    kelompok: teks.kelompok,
    wajib: teks.wajib,
    unit: teks.unit,
    penanggung_jawab: teks.penanggung,
    waktu: teks.waktu,
    tempat: teks.tempat,
    waktu_tempat_asli: teks.waktuTempat,
    bentuk_lain: teks.bentukLain,
    retensi: teks.retensi,
    retensi_sampai: teks.retensiSampai,
    tempat_asli: teks.tempatAsli,
    tautan: teks.tautan(1),
    media: teks.media,
    berkas: teks.berkas,
    ...Object.fromEntries(links),
  };
}
