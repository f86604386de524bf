// The annual report: its texts are kept when a field is left, the preview shows them, it is set by who may, and only once.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { PASSWORD } from './offices';
import { tabTo } from './steps';

test.use({ office: 'practice', officer: 'sudirman' });

const BLOCKS = [
  'Gambaran umum kebijakan',
  'Sarana dan prasarana beserta kondisinya',
  'Sumber daya manusia beserta kualifikasinya',
  'Anggaran dan penggunaannya',
  'Kendala eksternal',
  'Kendala internal',
  'Rekomendasi',
  'Rencana tindak lanjut',
];

test('texts are kept when their field is left, and the figures are there to be read', async ({
  page,
  door,
}) => {
  await page.goto('/#/laporan');
  const tab = page.getByRole('link', { name: 'Laporan tahunan' });
  await tabTo(page, tab);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'VI. Rekomendasi dan tindak lanjut' })).toBeVisible();
  await expect(page.getByRole('toolbar').getByRole('status')).toContainText('dari');
  await expectAccessible(page);
  await expectFits(page);
  await page.getByLabel('Rekomendasi', { exact: true }).fill('Tambah satu petugas.');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Tersimpan', { exact: false }).first()).toBeVisible();
  const kept = await door.call('get_laporan_tahunan', { tahun: 2026 });
  expect(kept.teks.rekomendasi, 'leaving the field keeps it').toBe('Tambah satu petugas.');
  await page.getByText('Angka yang akan dimuat').first().press('Enter');
  await expect(page.getByRole('table', { name: 'Permohonan menurut bulan' })).toBeVisible();
  await page.goto('/#/beranda');
  await page.goto('/#/laporan/tahunan');
  await expect(page.getByLabel('Rekomendasi', { exact: true })).toHaveValue('Tambah satu petugas.');
});

test('a year that is over is set once, and then its texts stand still', async ({ page }) => {
  await page.goto('/#/laporan/tahunan');
  await expect(page.getByRole('button', { name: 'Tetapkan' }), 'the year still runs').toBeDisabled();
  await page.getByLabel('Tahun').selectOption('2025');
  await expect(page.getByRole('button', { name: 'Tetapkan' })).toBeEnabled();
  await page.getByRole('button', { name: 'Tetapkan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Nomor laporan').fill('005/PPID/2026');
  await dialog.getByLabel('Nomor laporan').press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('8 isian perlu diperbaiki');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  for (const block of BLOCKS) await page.getByLabel(block, { exact: true }).fill('Ada dan memadai.');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Semua uraian terisi')).toBeVisible();
  await page.getByRole('button', { name: 'Tetapkan' }).click();
  await dialog.getByLabel('Nomor laporan').fill('005/PPID/2026');
  await dialog.getByLabel('Nomor laporan').press('Enter');
  await expect(page.getByText('Ditetapkan dengan nomor 005/PPID/2026')).toBeVisible();
  await expect(page.getByRole('toolbar').getByRole('status')).toContainText('dari');
  await expect(page.getByLabel('Rekomendasi', { exact: true })).not.toBeEditable();
  await expectAccessible(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bukti monev (ZIP)' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('Bukti monev 2025.zip');
  await page.getByRole('button', { name: 'Batalkan penetapan' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('Nomor keliru');
  await page.getByRole('dialog').getByRole('button', { name: 'Batalkan penetapan' }).click();
  await expect(page.getByLabel('Rekomendasi', { exact: true })).toBeEditable();
});

test('who may not write reads it, at twice the size as well', async ({ page, door }) => {
  await door.call('log_in', { masuk: 'budi', kata_sandi: PASSWORD });
  await page.setViewportSize(ZOOMED);
  await page.goto('/#/laporan/tahunan');
  await page.reload();
  await expect(page.getByText('pimpinan, dan admin yang menulis')).toBeVisible();
  await expect(page.getByLabel('Rekomendasi', { exact: true })).not.toBeEditable();
  await expect(page.getByRole('button', { name: 'Tetapkan' })).toHaveCount(0);
  await expectFits(page);
  await expectAccessible(page);
});
