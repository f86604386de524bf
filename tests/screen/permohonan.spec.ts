// One request: explained, corrected, made void; identity seen only with a reason.
import type { Page } from '@playwright/test';
import { BONIFASIUS, register, WULANDARI } from './cases';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.use({ office: 'requests', officer: 'latihan' });
test.beforeEach(async ({ door }) => void (await register(door, BONIFASIUS, WULANDARI)));

async function openRequest(page: Page, nama: string): Promise<void> {
  await page.goto('/#/permohonan');
  await page.getByLabel('Cari', { exact: true }).fill(nama);
  await page.getByRole('row', { name: nama }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Perjalanan' })).toBeVisible();
}

/** Chooses from the menu of everything but the next step. */
async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('menuitem', { name }).click();
}

test('a request shows its deadline, the reason of the date, and its identity masked', async ({ page }) => {
  await openRequest(page, 'Bonifasius Lado');
  await expect(
    page.getByRole('heading', {
      name: 'Dijawab paling lambat Jumat, 27 November 2026',
    }),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: '4 hari kerja lagi' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Pemohon' })).toContainText('1901********0004');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'permohonan-rincian.aria.yml',
  });
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Kenapa tanggal ini?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kenapa tanggal ini?' });
  await expect(dialog.getByRole('row', { name: /Jumat, 27 November 2026/ })).toContainText(
    'hari kerja ke-10',
  );
  await expect(dialog).toContainText('UU 14/2008 Pasal 22 ayat (7)');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await expectAccessible(page);
});

test('seeing the identity needs a reason, is recorded, and ends when the page is left', async ({ page }) => {
  await openRequest(page, 'Bonifasius Lado');
  const pemohon = page.getByRole('region', { name: 'Pemohon' });
  await pemohon.getByRole('button', { name: 'tampilkan' }).click();
  await page.getByRole('dialog').getByLabel('Alasan').fill('Menghubungi pemohon tentang salinan');
  await page.getByRole('button', { name: 'Tampilkan dan catat' }).click();
  await expect(pemohon).toContainText('1901016012950004');
  await expect(pemohon).toContainText('dalam perjalanan');
  await expect(page.getByRole('region', { name: 'Perjalanan' })).toContainText(
    'Menghubungi pemohon tentang salinan',
  );
  await expectAccessible(page);
  await page.reload();
  await expect(pemohon, 'whoever comes back sees the mask').toContainText('1901********0004');
});

test('a correction keeps the old value readable and the identity behind its mask', async ({ page, door }) => {
  await openRequest(page, 'Bonifasius Lado');
  await choose(page, 'Koreksi isian');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'permohonan-koreksi.aria.yml',
  });
  await expectAccessible(page);
  await page.getByLabel('Tujuan penggunaan').fill('Peliputan');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert'), 'a correction without a reason is refused').toContainText('alasan');
  await page.getByLabel('Alasan koreksi').fill('Salah dengar tujuan di meja');
  await page.keyboard.press('Control+Enter');

  const perjalanan = page.getByRole('region', { name: 'Perjalanan' });
  await expect(perjalanan.locator('del')).toHaveText('Penelitian skripsi');
  await expect(perjalanan.locator('ins')).toHaveText('Peliputan');
  await expect(perjalanan, 'nothing but the purpose changed').not.toContainText('NIK');
  const { baris } = await door.call('list_permohonan', {
    kata: 'Bonifasius',
    urut: 'terbaru',
    halaman: 0,
  });
  const id = baris[0]?.id ?? '';
  const identitas = await door.call('reveal_identitas', {
    id,
    alasan: 'Memeriksa hasil koreksi',
  });
  expect(identitas, 'the masked fields kept what was behind them').toMatchObject({
    nik: '1901016012950004',
    alamat: 'Jl. Melati No. 7, Kel. Gedung Nasional',
  });
});

test('a correction half typed is found again, and thrown away only when asked', async ({ page, door }) => {
  await openRequest(page, 'Bonifasius Lado');
  await choose(page, 'Koreksi isian');
  await page.getByLabel('Tujuan penggunaan').fill('Peliputan');
  await page.getByLabel('Alasan koreksi').fill('Salah dengar tujuan');
  await expect(page.getByText('Draf tersimpan 09.12')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Alasan koreksi'), 'a crash takes nothing').toHaveValue('Salah dengar tujuan');

  await page.goto('/#/permohonan');
  await page.getByRole('link', { name: /^Lanjutkan draf: Koreksi 0061/ }).click();
  await expect(page.getByLabel('Tujuan penggunaan')).toHaveValue('Peliputan');
  await page.getByRole('button', { name: 'Batal' }).click();
  const dialog = page.getByRole('dialog', { name: 'Buang koreksi ini?' });
  await dialog.getByRole('button', { name: 'Lanjutkan mengoreksi' }).click();
  await expect(page.getByLabel('Tujuan penggunaan')).toHaveValue('Peliputan');
  await page.getByRole('button', { name: 'Batal' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Buang koreksi' }).click();
  await expect(page.getByRole('heading', { name: 'Perjalanan' })).toBeVisible();
  expect(await door.call('list_draf', {}), 'no draft is left').toEqual([]);
});

test('a registration is made void with a reason, and says so everywhere', async ({ page }) => {
  await openRequest(page, 'Wulandari Kertapati');
  await choose(page, 'Batalkan pendaftaran');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Batalkan pendaftaran' }).click();
  await expect(dialog.getByLabel('Alasan'), 'a reason is needed').toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Alasan').fill('Terdaftar dua kali untuk orang yang sama');
  await dialog.getByRole('button', { name: 'Batalkan pendaftaran' }).click();
  await expect(page.getByRole('region', { name: 'Langkah berikutnya' })).toContainText('tidak dipakai lagi');
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await expect(
    page.getByRole('menuitem', { name: 'Koreksi isian' }),
    'a void registration is not corrected',
  ).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Permohonan', exact: true }).first().click();
  await expect(page.getByRole('row', { name: 'Wulandari Kertapati' })).toContainText('Dibatalkan');
});

test('a receipt handed out again is marked as a copy', async ({ page }) => {
  await openRequest(page, 'Bonifasius Lado');
  await page.evaluate(() => (window.print = () => undefined));
  const dialog = page.getByRole('dialog');
  const preview = dialog.getByRole('region', { name: /^Pratinjau/ });
  await page.keyboard.press('Control+p');
  await expect(preview).toContainText('TANDA BUKTI');
  await expect(preview).not.toContainText('Salinan ke-');
  await page.keyboard.press('Control+p');
  await expect(page.locator('#lembar-cetak img'), 'the sheets lie ready for the printer').not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Dokumen' })).toContainText('dicetak 1×');
  await page.keyboard.press('Control+p');
  await expect(preview, 'the second one is no original').toContainText(/salinan ke-1/i);
});
