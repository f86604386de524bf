// Requests that tests know by name, registered in a practice office beside its sixty made-up ones.
import type { NewPermohonan, Perintah } from '@ipc/bindings';
import type { Door } from './door';

const asked = (diterima: string, nama: string, nik: string, rincian: string): NewPermohonan => ({
  diterima,
  saluran: 'datang_langsung',
  pemohon: {
    jenis: 'perorangan',
    nama,
    nik,
    alamat: 'Jl. Melati No. 7, Kel. Gedung Nasional',
    telepon: '0812-7300-1188',
    anggota: [],
  },
  butir: [{ rincian }],
  tujuan: 'Penelitian skripsi',
  cara_memperoleh: 'salinan',
  bentuk: 'elektronik',
  cara_mengirim: 'ambil_langsung',
  bukti: ['ktp'],
});

/** Received on Friday the 13th: its ten working days end on 27 November. */
export const BONIFASIUS = asked(
  '2026-11-13T13:30:00+07:00',
  'Bonifasius Lado',
  '1901016012950004',
  'Daftar izin tambang zirkon yang masih berlaku',
);
/** Received on the Friday before. */
export const WULANDARI = asked(
  '2026-11-20T14:20:00+07:00',
  'Wulandari Kertapati',
  '1901011203850001',
  'Hasil uji zirkon di muara sungai',
);

/** Registers requests and gives their ids. */
export async function register(door: Door, ...requests: NewPermohonan[]): Promise<string[]> {
  const ids: string[] = [];
  for (const request of requests) ids.push((await door.call('register_permohonan', request)).id);
  return ids;
}

let taken = 0;

/** Takes steps of a request, one after the other. */
export async function take(door: Door, permohonan: string, ...steps: Perintah[]): Promise<void> {
  for (const perintah of steps) {
    const id = `019aae00-0000-7000-8000-${(++taken).toString(16).padStart(12, '0')}`;
    await door.call('take_langkah', { permohonan, id, perintah });
  }
}

/** Hands all of a request to a unit that shall reply by a day. */
export const forwarded = (unit: string, batas: string): Perintah => ({
  perintah: 'teruskan',
  unit,
  butir: [0],
  instruksi: 'Siapkan datanya',
  batas,
});
