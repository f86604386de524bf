// Objections and disputes made behind the page's back, so that a test begins where it wants to.
import type { IsiTanggapan, KeberatanLengkap, PerintahKeberatan, PerintahSengketa } from '@ipc/bindings';
import { BONIFASIUS, register } from './cases';
import type { Door } from './door';
import { GIVEN, stepId, take } from './steps';

/** A request that was answered today, so that grounds d, e and f are in time. Its number is 0061. */
export async function answered(door: Door): Promise<string> {
  const [id = ''] = await register(door, BONIFASIUS);
  await take(door, id, { perintah: 'nyatakan_lengkap', catatan: '' });
  await take(door, id, { perintah: 'putuskan', butir: [GIVEN] });
  const biaya = { baris: [], bayar_dulu: false, cara_bayar: '', dasar: '' };
  await take(door, id, {
    perintah: 'beritahukan',
    biaya,
    waktu_penyediaan: 1,
    catatan: '',
  });
  return id;
}

/** An objection over that request; gives its id. */
export async function objected(door: Door): Promise<string> {
  await answered(door);
  const { id } = await door.call('register_keberatan', {
    saluran: 'datang_langsung',
    nomor_permohonan: '0061/PPID/XI/2026',
    alasan: ['d'],
    kasus_posisi: 'Yang diberikan daftar lama, bukan izin yang masih berlaku.',
    pemohon: {},
  });
  return id;
}

/** What the superior answers. */
export const TANGGAPAN: IsiTanggapan = {
  hasil: 'diterima_seluruhnya',
  bantahan: 'Benar, yang diberikan bukan yang diminta.',
  alasan: '',
  perintah: { isi: 'Berikan daftar izin yang masih berlaku.', hari: 5 },
  dasar: [],
  atasan: {
    nama: 'Ir. Ratna Kusuma, M.T.',
    nip: '',
    jabatan: 'Sekretaris Daerah',
    kedudukan: 'definitif',
  },
};

/** Takes a step of an objection. */
export function step(door: Door, keberatan: string, perintah: PerintahKeberatan): Promise<KeberatanLengkap> {
  return door.call('take_langkah_keberatan', {
    keberatan,
    id: stepId(),
    perintah,
  });
}

/** Takes a step of a dispute. */
export const advance = (door: Door, sengketa: string, perintah: PerintahSengketa) =>
  door.call('take_langkah_sengketa', { sengketa, id: stepId(), perintah });

/** A dispute over that objection, begun to be heard; gives its id. */
export async function disputed(door: Door): Promise<string> {
  const keberatan = await objected(door);
  const { id } = await door.call('register_sengketa', {
    keberatan,
    tingkat: 'provinsi',
    komisi: 'Komisi Informasi Provinsi Kepulauan Bangka Belitung',
    nomor: '012/XI/KIP-BB/PS/2026',
    tanggal: '2026-11-23',
    pokok: '',
  });
  const catatan = '';
  await advance(door, id, {
    perintah: 'mulai_tahap',
    tahap: 'ajudikasi',
    tanggal: '2026-11-23',
    lembaga: '',
    nomor: '',
    catatan,
  });
  return id;
}
