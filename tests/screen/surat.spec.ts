// The written notice and its letters: what it costs, seen before it goes out, issued, handed out, received, signed, void.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { PengaturanLayanan, PermohonanLengkap } from '@ipc/bindings';
import type { Door } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { complete, decreed, GIVEN, refused, tabTo, take } from './steps';

test.use({ office: 'requests', officer: 'latihan' });

const SIGNED = join(__dirname, '../../src-tauri/crates/desk/tests/desk/berkas/foto.jpg');
const TARIFF: PengaturanLayanan['tarif'] = [
  {
    sk: 'SK Bupati 188.45/12/2026',
    berlaku_sejak: '2026-01-05',
    berlaku_sampai: null,
    baris: [
      {
        jenis: 'penyalinan',
        uraian: 'Fotokopi A4',
        satuan: 'lembar',
        rupiah: 500,
      },
    ],
  },
];

/** A request whose second item is refused with the approval of the officer at work, an administrator. */
async function decided(door: Door): Promise<string> {
  const { pengaturan } = await door.call('get_layanan', {});
  await door.call('update_layanan', {
    ...pengaturan,
    tarif: TARIFF,
    penyetuju_penolakan: 'admin',
  });
  const id = await complete(door);
  const { permohonan } = await take(door, id, {
    perintah: 'putuskan',
    butir: [GIVEN, refused(await decreed(door))],
  });
  const keputusan = permohonan.keputusan?.id ?? '';
  await take(door, id, {
    perintah: 'setujui_penolakan',
    keputusan,
    catatan: '',
  });
  return id;
}

/** The same after its notice went out. */
async function notified(door: Door): Promise<{ id: string; lengkap: PermohonanLengkap }> {
  const id = await decided(door);
  const biaya = { baris: [], dasar: '', cara_bayar: '', bayar_dulu: false };
  const lengkap = await take(door, id, {
    perintah: 'beritahukan',
    biaya,
    waktu_penyediaan: 3,
    catatan: '',
  });
  return { id, lengkap };
}

async function openLetters(page: Page, id: string): Promise<Locator> {
  await page.goto(`/#/permohonan/${id}`);
  const card = page.getByRole('region', { name: 'Surat', exact: true });
  await expect(card).toBeVisible();
  return card;
}

test('a notice is written beside its letters; the cost is summed and every fault stands beside its field', async ({
  page,
  door,
}) => {
  const id = await decided(door);
  await page.goto(`/#/permohonan/${id}/beritahukan`);
  const form = page.getByRole('region', {
    name: 'Pemberitahuan tertulis',
    exact: true,
  });
  const draft = page.getByRole('region', { name: 'Konsep pemberitahuan tertulis' }).last();
  await expect(draft, 'seen before it goes out').toContainText('KONSEP');
  await expect(form.getByLabel('Waktu penyediaan'), 'as the office promises').toHaveValue('3');
  await expect(form).toContainText('Tanpa biaya.');
  await expect(form).toMatchAriaSnapshot({ name: 'pemberitahuan.aria.yml' });
  await expectAccessible(page);

  await tabTo(page, form.getByLabel('Tarif yang berlaku'));
  await page.keyboard.press('ArrowDown');
  await expect(form.getByLabel('Banyaknya, baris 1'), 'a new line takes the focus').toBeFocused();
  await page.keyboard.type('24');
  await expect(form, 'the sum follows what is typed').toContainText('Rp12.000');
  await expect(form.getByLabel('SK tarif')).toHaveValue('SK Bupati 188.45/12/2026');
  await tabTo(page, form.getByRole('button', { name: 'Baris lain' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('Pos kilat');
  await tabTo(page, form.getByLabel('Tarif (Rp), baris 2'));
  await page.keyboard.type('mahal');
  await page.keyboard.press('Control+Enter');
  const summary = form.getByRole('alert');
  await expect(summary, 'a word is no amount').toBeFocused();
  await expect(summary).toContainText('Tarif (Rp), baris 2');
  await expect(form.getByLabel('Tarif (Rp), baris 2')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);

  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });

  await form.getByLabel('Tarif (Rp), baris 2').fill('18.000');
  await expect(form).toContainText('Jumlah seluruhnya Rp30.000');
  await expect(draft, 'the draft follows').toContainText('30.000');
  await expect(summary, 'what no longer holds is no longer said').toHaveCount(0);
});

test('a notice and its decree are issued in one go, and saved from there', async ({ page, door }) => {
  const id = await decided(door);
  await page.goto(`/#/permohonan/${id}/beritahukan`);
  await page.getByLabel('Tarif yang berlaku').selectOption({ index: 1 });
  await page.getByLabel('Banyaknya, baris 1').fill('24');
  await page.getByRole('radio', { name: 'Pemberitahuan tertulis' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Konsep SK penolakan' }).last()).toContainText(
    'DIKECUALIKAN',
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^SK penolakan terbit dengan nomor/), 'its number is read out').toBeFocused();
  await expectAccessible(page);
  const before = await door.call('get_permohonan', { id });
  expect(before.permohonan.surat.map(({ jenis }) => jenis)).toEqual(['pemberitahuan', 'penolakan']);
  expect(
    before.permohonan.pemberitahuan[0]?.biaya.baris.map(({ jumlah, rupiah }) => jumlah * rupiah),
  ).toEqual([12_000]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan' }).click();
  const bytes = await readFile(await (await saving).path());
  expect(bytes.subarray(0, 4).toString()).toBe('%PDF');
  await expect(page.getByRole('button', { name: 'Cetak salinan ke-1' })).toBeVisible();
  await page.getByRole('button', { name: 'Selesai' }).click();
  await expect(page.getByRole('region', { name: 'Surat', exact: true })).toContainText('dicetak 1×');
});

test('letters tell when they were received, and by which proof', async ({ page, door }) => {
  const { id } = await notified(door);
  const card = await openLetters(page, id);
  await expect(card).toMatchAriaSnapshot({ name: 'kartu-surat.aria.yml' });
  await expectAccessible(page);
  await tabTo(page, card.getByRole('button', { name: /^Catat diterima: Pemberitahuan/ }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Catat diterima' });
  await expect(dialog.getByLabel('Diterima pemohon tanggal')).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert'), 'nothing is received without proof').toBeFocused();
  await expectAccessible(page);
  await tabTo(page, dialog.getByLabel('Bukti'));
  await page.keyboard.type('Resi pos 1234');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(card).toContainText('diterima 23 Nov 2026');
});

test('a letter is printed as the original, then as a copy', async ({ page, door }) => {
  const { id } = await notified(door);
  await page.evaluate(() => (window.print = () => undefined));
  const card = await openLetters(page, id);
  await tabTo(page, card.getByRole('button', { name: 'SK penolakan', exact: true }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^SK penolakan/ });
  await expect(dialog.getByRole('region', { name: /^SK penolakan/ })).toContainText('PPID');
  await expect(dialog, 'it was never printed').toContainText('Cetakan pertama adalah aslinya');
  await expectAccessible(page);
  await page.keyboard.press('Control+p');
  await expect(dialog.getByRole('button', { name: 'Cetak salinan ke-1' })).toBeVisible();
  const { permohonan } = await door.call('get_permohonan', { id });
  expect(permohonan.surat.map(({ dicetak }) => dicetak)).toEqual([0, 1]);
});

test('the signed sheet is attached to its letter', async ({ page, door }) => {
  const { id } = await notified(door);
  const card = await openLetters(page, id);
  await card.getByRole('button', { name: /^Lampirkan hasil tanda tangan: SK/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Untuk surat'), 'the letter is chosen already').toHaveValue(/.+/);
  const base64 = (await readFile(SIGNED)).toString('base64');
  await page.evaluate((base64) => {
    const data = new DataTransfer();
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    data.items.add(new File([bytes], 'sk-ttd.jpg', { type: 'image/jpeg' }));
    const options = { bubbles: true, cancelable: true, dataTransfer: data };
    document.body.dispatchEvent(new DragEvent('dragover', options));
    document.body.dispatchEvent(new DragEvent('drop', options));
  }, base64);
  await expect(page.getByRole('dialog'), 'it is dropped into the dialog that is open').toHaveCount(1);
  await expect(dialog).toContainText('sk-ttd.jpg');
  await page.keyboard.press('Control+Enter');
  await expect(card).toContainText('hasil tanda tangan terlampir');
  const { permohonan } = await door.call('get_permohonan', { id });
  expect(permohonan.surat[1]?.bertanda_tangan, 'on the letter it belongs to').toBe(
    permohonan.lampiran[0]?.id,
  );
});

test('a void letter stays with its number and reason, and is handed out no more', async ({ page, door }) => {
  const { id, lengkap } = await notified(door);
  const langkah = lengkap.permohonan.langkah.at(-1)?.id ?? '';
  await door.call('undo_langkah', {
    permohonan: id,
    langkah,
    alasan: 'Salah menghitung biaya',
  });
  const card = await openLetters(page, id);
  await expect(card).toContainText('Batal: Salah menghitung biaya');
  await expect(card.getByRole('button', { name: /^Catat diterima/ })).toHaveCount(0);
  await card.getByRole('button', { name: 'Pemberitahuan tertulis', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Pemberitahuan tertulis/ });
  await expect(dialog).toContainText('tidak dikeluarkan lagi');
  await expect(dialog.getByRole('button', { name: /^Cetak/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await expectAccessible(page);
});
