// Texts of the letters of a request: seen before they go out, issued, received, printed.
import type { CaraMengirim, JenisSurat } from '../ipc/bindings';

const nama: Record<JenisSurat, string> = {
  tidak_lengkap: 'Surat keterangan tidak lengkap',
  disposisi: 'Lembar disposisi',
  perpanjangan: 'Pemberitahuan perpanjangan',
  pemberitahuan: 'Pemberitahuan tertulis',
  penolakan: 'SK penolakan',
  penyerahan: 'Berita acara penyerahan',
  formulir_salinan: 'Formulir permintaan salinan',
  kuitansi: 'Kuitansi',
};

const cara: Record<CaraMengirim, string> = {
  ambil_langsung: 'Diserahkan langsung',
  surel: 'Surel',
  kurir: 'Kurir',
  pos: 'Pos',
  faksimili: 'Faksimili',
};

export const surat = {
  nama,
  cara,
  judul: 'Surat',
  kosong: 'Belum ada surat yang terbit.',
  // An abbreviation keeps its capitals.
  konsep: (nama: string) => `Konsep ${nama.replace(/^[A-Z](?=[a-z])/, (sign) => sign.toLowerCase())}`,
  konsepArti: 'Seperti yang akan terbit. Nomornya baru terpakai setelah diterbitkan.',
  menyiapkan: 'Menyiapkan konsep…',
  terbitkan: 'Terbitkan dan catat',
  belum: 'Konsep belum dapat dibuat:',
  terbit: (nama: string, nomor: string) => `${nama} terbit dengan nomor ${nomor}.`,
  lembar: (nama: string, nomor: string) => `${nama} ${nomor}`,
  cetak: 'Cetak',
  cetakSalinan: (ke: number) => `Cetak salinan ke-${ke}`,
  buka: 'Buka',
  simpan: 'Simpan',
  tersimpan: (nama: string) => `Tersimpan: ${nama}. Pengeluaran surat ini dicatat.`,
  asli: 'Cetakan pertama adalah aslinya; berikutnya bertanda salinan ke-n. Tiap cetakan dicatat.',
  salinan: (kali: number) => `Sudah dikeluarkan ${kali} kali; berikutnya bertanda salinan ke-${kali}.`,
  batal: 'Surat ini batal dan tidak dikeluarkan lagi; nomornya tetap tercatat.',
  dicetak: (kali: number) => (kali === 0 ? 'belum dicetak' : `dicetak ${kali}×`),
  dibatalkan: (alasan: string) => `Batal: ${alasan}`,
  diterima: (tanggal: string) => `diterima ${tanggal}`,
  belumDiterima: 'belum dicatat diterima',
  catatDiterima: 'Catat diterima',
  catatDiterimaDari: (surat: string) => `Catat diterima: ${surat}`,
  diterimaArti: 'Kapan surat ini sampai kepada pemohon, dan dari mana diketahui.',
  tanggal: 'Diterima pemohon tanggal',
  caraPenyampaian: 'Cara penyampaian',
  bukti: 'Bukti',
  buktiPetunjuk: 'Mis. lembar kedua bertanda tangan, resi pos, atau balasan surel.',
  catat: 'Catat',
  tercatat: 'Tanggal terima tercatat.',
  bertandaTangan: 'hasil tanda tangan terlampir',
  lampirkan: 'Lampirkan hasil tanda tangan',
  lampirkanDari: (surat: string) => `Lampirkan hasil tanda tangan: ${surat}`,
};
