// Entries of the list of public information written behind the page's back, so that a test begins where it wants to.
import { createHash } from 'node:crypto';
import type { AksiInformasi, IsiInformasi, Kelas } from '@ipc/bindings';
import type { Door } from './door';

/** An entry with nothing but its title, class and unit. */
export const isi = (
  judul: string,
  unit: string,
  kelas: Kelas,
  more: Partial<IsiInformasi> = {},
): IsiInformasi => ({
  judul,
  ringkasan: '',
  kelas,
  kelompok: '',
  wajib: null,
  unit,
  penanggung_jawab: '',
  waktu: '',
  tempat: '',
  waktu_tempat_asli: '',
  bentuk: { softcopy: true, hardcopy: false, lain: '' },
  retensi: '',
  retensi_sampai: null,
  tempat_asli: '',
  tautan: [],
  media: '',
  berkas: null,
  ...more,
});

/** What stands on the mockup of the list. */
export const MOCKUP: readonly IsiInformasi[] = [
  isi('Laporan Realisasi Anggaran Dinas Pendidikan 2025', 'Dinas Pendidikan', 'berkala', {
    waktu: 'Maret 2026',
    bentuk: { softcopy: true, hardcopy: true, lain: '' },
    retensi: 'Sampai diganti',
  }),
  isi('Rencana Kerja (Renja) 2027', 'Bappeda', 'berkala', {
    waktu: 'Juli 2026',
    retensi: '5 tahun',
  }),
  isi('Daftar Aset Tetap Pemerintah Daerah', 'BPKAD', 'setiap_saat', {
    ringkasan: 'Tanah, gedung, kendaraan, dan barang lain milik daerah menurut kartu inventaris.',
    waktu: 'Januari 2026',
    bentuk: { softcopy: true, hardcopy: true, lain: 'XLSX' },
    retensi: '10 tahun',
  }),
  isi('Peringatan dini banjir Sungai Rangkui', 'BPBD', 'serta_merta', {
    waktu: 'November 2026',
    bentuk: { softcopy: false, hardcopy: false, lain: 'Laman, papan' },
    retensi: 'Selama keadaan',
  }),
  isi('Perjanjian kerja sama dengan pihak ketiga 2024–2026', 'Bagian Kerja Sama', 'setiap_saat', {
    waktu: 'Agustus 2026',
    retensi: '10 tahun',
  }),
  isi('Ringkasan DPA-SKPD 2026', 'BPKAD', 'berkala', {
    waktu: 'Februari 2026',
    retensi: '5 tahun',
  }),
  isi('Standar Pelayanan dan Maklumat', 'Bagian Organisasi', 'berkala', {
    waktu: 'Juni 2026',
    bentuk: { softcopy: true, hardcopy: false, lain: 'poster' },
    retensi: 'Sampai diganti',
  }),
  isi('Profil badan publik dan struktur organisasi', 'Diskominfo', 'berkala', {
    waktu: 'September 2026',
    bentuk: { softcopy: false, hardcopy: false, lain: 'Laman' },
    retensi: 'Sampai diganti',
  }),
];

/** Writes entries down, one after the other; their ids. */
export async function record(door: Door, entries: readonly IsiInformasi[]): Promise<string[]> {
  const ids: string[] = [];
  for (const one of entries) {
    const id = idOf(one.judul);
    await door.call('save_informasi', { id, isi: one });
    ids.push(id);
  }
  return ids;
}

/** The id of an entry: of its title, so that it is the same in every run. */
function idOf(judul: string): string {
  const hex = createHash('sha256').update(judul).digest('hex');
  return `019aae00-0000-7000-8000-${hex.slice(0, 12)}`;
}

/** Does the same with entries. */
export async function act(door: Door, id: string[], aksi: AksiInformasi): Promise<void> {
  await door.call('act_informasi', { id, tindak: aksi });
}
