// Disputes: recorded from an objection, led through their stages to a ruling, whose opening the lists are asked to follow.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { advance, disputed, objected } from './objections';
import { exempt } from './steps';

test.use({ office: 'requests', officer: 'budi' });

const head = (page: Page) => page.getByRole('main').locator('header');

async function open(page: Page, id: string): Promise<void> {
  await page.goto(`/#/keberatan/sengketa/${id}`);
  await expect(page.getByRole('heading', { name: 'Perjalanan' })).toBeVisible();
}

test('a dispute is recorded from its objection, too early told and taken', async ({ page, door }) => {
  const keberatan = await objected(door);
  await page.goto(`/#/keberatan/${keberatan}`);
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('menuitem', { name: 'Catat sengketa' }).click();
  await expect(page.getByLabel('Nama Komisi Informasi')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert'), 'a day is needed').toContainText('Tulis tanggal');
  await page.getByLabel('Nama Komisi Informasi').fill('Komisi Informasi Provinsi Kepulauan Bangka Belitung');
  await page.getByLabel('Nomor register sengketa').fill('012/XI/KIP-BB/PS/2026');
  await page.getByLabel('Diajukan pada').fill('23-11-2026');
  await expect(page.getByRole('region', { name: 'Perlu diketahui' })).toContainText('terlalu awal');
  await expectAccessible(page);
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('012/XI/KIP-BB/PS/2026');
  const chain = page.getByRole('region', { name: 'Rantai perkara' });
  await expect(chain.getByRole('link', { name: '0001/KEB-PPID/XI/2026' })).toBeVisible();
  await expect(chain.getByRole('link', { name: '0061/PPID/XI/2026' })).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await page.getByRole('dialog').getByLabel('Tahap').selectOption('mediasi');
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('Mediasi');
  await page.goto('/#/keberatan/sengketa');
  await expect(page.getByRole('row', { name: /012\/XI/ })).toContainText('Mediasi');
  await expectAccessible(page);
});

test('a ruling opens what an exemption kept, and leads to the lists', async ({ page, door }) => {
  const pengecualian = await exempt(door);
  const id = await disputed(door);
  await open(page, id);
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Catat hasil tahap' });
  await expect(dialog.getByLabel('Hasil')).toHaveValue('dikabulkan');
  await dialog.getByRole('button', { name: 'Tambah informasi' }).click();
  await dialog.getByLabel('Informasi terbuka 1').fill('Nama penerima bantuan');
  await dialog.getByLabel('Pengecualian untuk informasi 1').selectOption(pengecualian);
  await page.keyboard.press('Control+Enter');
  await expect(dialog.getByRole('alert'), 'a ruling has a number').toContainText('nomor putusan');
  await dialog.getByLabel('Nomor putusan').fill('003/XI/KIP-BB/PS-A/2026');
  await dialog.getByLabel(/^Amar/).fill('Mengabulkan permohonan seluruhnya.');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');

  await expect(head(page)).toContainText('Diputus');
  const opened = page.getByRole('region', { name: 'Yang dibuka putusan' });
  await expect(opened).toContainText('Nama penerima bantuan');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'sengketa-rincian.aria.yml',
  });
  await expectAccessible(page);
  await expectFits(page);
  await opened.getByRole('link', { name: /^Buka pengecualian/ }).click();
  await expect(page.getByRole('main')).toContainText('Nama dan alamat penerima bantuan sosial');
});

test('what was typed of a stage is found again, and the ruling is carried out', async ({ page, door }) => {
  const id = await disputed(door);
  await open(page, id);
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Amar/).fill('Setengah jadi');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Catat hasil tahap' }).first().click();
  await expect(dialog.getByLabel(/^Amar/), 'closing the form loses nothing').toHaveValue('Setengah jadi');
  await page.keyboard.press('Escape');
  await advance(door, id, {
    perintah: 'akhiri_tahap',
    hasil: 'dikabulkan',
    nomor: '003/2026',
    tanggal: '2026-11-23',
    diterima: '2026-11-23',
    amar: 'Mengabulkan.',
    membuka: [],
    hari_pelaksanaan: 10,
  });
  await page.reload();
  await expect(
    page.getByRole('heading', {
      name: /^Pelaksanaan putusan: Senin, 7 Desember 2026/,
    }),
  ).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await dialog.getByLabel('Cara putusan dilaksanakan').fill('Salinan diserahkan');
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('Selesai');
  await expect(page.getByRole('region', { name: 'Sengketa', exact: true })).toContainText(
    'Salinan diserahkan',
  );
});
