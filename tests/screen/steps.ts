// Steps of a request taken behind the page's back, so that a test begins where it wants to.
import { randomBytes } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import type { IsiPengecualian, Keputusan, Perintah, PermohonanLengkap } from '@ipc/bindings';
import { BONIFASIUS, register } from './cases';
import type { Door } from './door';
import { seat } from './offices';

/** A request for two items. */
export const TWO = {
  ...BONIFASIUS,
  butir: [
    { rincian: 'Daftar izin tambang zirkon yang masih berlaku' },
    { rincian: 'Nama dan alamat penerima bantuan sosial' },
  ],
};

export const GIVEN: Keputusan = {
  keputusan: 'diberikan',
  bentuk: { softcopy: true, hardcopy: false },
  keterangan: '',
};
/** What the exemption of `exempt` says. */
export const BANSOS: IsiPengecualian = {
  informasi: 'Nama dan alamat penerima bantuan sosial',
  uraian: '',
  cakupan: { luas: 'seluruh' },
  pasal_17: [{ huruf: 'h', angka: 3 }],
  dasar_lain: [],
  dasar_asli: '',
  konsekuensi_dibuka: 'Mengungkap keadaan ekonomi keluarga penerima.',
  konsekuensi_ditutup: 'Keluarga penerima terlindungi dari penyalahgunaan data.',
  jangka: { jenis: 'tanggal', sampai: '2028-12-31' },
  jangka_asli: '',
  tinjau: '2027-06-30',
  unit: 'Dinas Sosial',
  informasi_terkait: [],
};
/** The decree of `exempt`. */
export const PENETAPAN = {
  nomor: '188.45/07/PPID/2026',
  tanggal: '2026-05-04',
};

/** Writes an exemption down. */
export async function record(door: Door, isi: Partial<IsiPengecualian> = {}): Promise<string> {
  const id = stepId();
  await door.call('save_pengecualian', { id, isi: { ...BANSOS, ...isi } });
  return id;
}

/** An exemption in force by a decree from before. Only a superior records one. */
export async function decreed(door: Door, isi: Partial<IsiPengecualian> = {}): Promise<string> {
  const id = await record(door, isi);
  await door.call('act_pengecualian', {
    id,
    tindak: { aksi: 'catat_penetapan', ...PENETAPAN },
  });
  return id;
}

/** The same, recorded by a superior while the officer budi is at work. */
export async function exempt(door: Door, isi: Partial<IsiPengecualian> = {}): Promise<string> {
  await seat(door, 'requests', 'sudirman');
  const id = await decreed(door, isi);
  await seat(door, 'requests', 'budi');
  return id;
}

/** The refusal that rests on an exemption, as the page sends it: the core fills in its facts. */
export function refused(pengecualian: string): Keputusan {
  return {
    keputusan: 'ditolak',
    bentuk: { softcopy: false, hardcopy: true },
    dasar: {
      pasal_17: [],
      undang_undang: '',
      konsekuensi: '',
      penetapan: { nomor: '', tanggal: null },
      pengecualian,
    },
  };
}

/** What stands of that refusal, with the facts of the exemption. */
export const FACTS = {
  keputusan: 'ditolak',
  bentuk: { softcopy: false, hardcopy: true },
  dasar: {
    pasal_17: BANSOS.pasal_17,
    undang_undang: '',
    konsekuensi: BANSOS.konsekuensi_dibuka,
    penetapan: PENETAPAN,
  },
};

/** Takes a step. */
export function take(door: Door, permohonan: string, perintah: Perintah): Promise<PermohonanLengkap> {
  return door.call('take_langkah', { permohonan, id: stepId(), perintah });
}

/** Registers the request for two items and declares it complete. */
export async function complete(door: Door): Promise<string> {
  const [id = ''] = await register(door, TWO);
  await take(door, id, { perintah: 'nyatakan_lengkap', catatan: '' });
  return id;
}

/** Goes on with Tab until the control has the focus, as an officer without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let i = 0; i < 80; i++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, 'the keyboard must reach it').toBeFocused();
}

/** A UUIDv7 as the page makes one. */
export function stepId(): string {
  const hex = Date.now().toString(16).padStart(12, '0') + randomBytes(10).toString('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-7$3-8$4-$5');
}
