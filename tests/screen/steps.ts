// Steps of a request taken behind the page's back, so that a test begins where it wants to.
import { randomBytes } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Keputusan, Perintah, PermohonanLengkap } from '@ipc/bindings';
import { BONIFASIUS, register } from './cases';
import type { Door } from './door';

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
export const REFUSED: Keputusan = {
  keputusan: 'ditolak',
  bentuk: { softcopy: false, hardcopy: true },
  dasar: {
    pasal_17: [{ huruf: 'h', angka: 3 }],
    undang_undang: '',
    konsekuensi: 'Mengungkap keadaan ekonomi keluarga penerima.',
    penetapan: { nomor: '188.45/07/PPID/2026', tanggal: '2026-05-04' },
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
