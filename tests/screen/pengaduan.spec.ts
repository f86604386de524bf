// Complaints and aspirations: taken down by keyboard alone, followed up to the answer; a confidential one closed to others.
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.use({ office: 'requests', officer: 'budi' });

const head = (page: Page) => page.getByRole('main').locator('header');

async function fill(page: Page): Promise<void> {
  await page.goto('/#/pengaduan');
  await page.getByRole('button', { name: 'Pengaduan baru' }).click();
  await expect(page.getByLabel('Laporan ini tentang…')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Pengaduan tidak');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Loket tutup sebelum waktunya');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Loket dua tutup pukul sebelas.');
}

test('a complaint is taken down by keyboard alone and followed up to its answer', async ({ page }) => {
  await fill(page);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert'), 'who reports is named, or anonymous').toContainText('nama pelapor');
  await page.getByLabel('Nama pelapor').fill('Ahmad Fauzi');
  await page.getByLabel('Alamat lengkap').fill('Jalan Melati 2');
  const limits = page.getByRole('region', { name: 'Batas waktunya' });
  await expect(limits, 'both regimes stand side by side').toContainText('UU 25/2009 Pasal 44');
  await expect(limits).toContainText('SP4N-LAPOR!: 14 hari kerja');
  await expectAccessible(page);
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('0001/ADU/XI/2026');
  await expect(head(page)).toContainText('Belum ditindaklanjuti');
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'pengaduan-rincian.aria.yml' });
  await expectAccessible(page);

  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Beri tahu kelengkapannya' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('Proses');
  await page.getByRole('button', { name: 'Langkah lain' }).click();
  await page.getByRole('menuitem', { name: 'Jawab pengaduan' }).click();
  await page.getByRole('dialog').getByLabel('Isi jawaban').fill('Loket dibuka sampai pukul 15.30.');
  await page.keyboard.press('Control+Enter');
  const answer = page.getByRole('region', { name: 'Jawaban', exact: true });
  await expect(answer).toContainText('Loket dibuka sampai pukul 15.30.');
  const papers = page.getByRole('region', { name: 'Tanda terima dan surat' });
  await expect(papers, 'each step left its letter').toContainText('Jawaban pengaduan 002/S-ADU/XI/2026');
  await page.keyboard.press('Control+p');
  await expect(page.getByRole('dialog', { name: 'Tanda terima pengaduan' })).toContainText(
    'TANDA TERIMA PENGADUAN',
  );
  await page.keyboard.press('Escape');
  await page.goto('/#/pengaduan');
  await expect(page.getByRole('row', { name: /0001\/ADU/ })).toContainText('Loket tutup sebelum waktunya');
  await expectAccessible(page);
});

test('of a confidential complaint others see that it is there and no more', async ({ page }) => {
  await fill(page);
  await page.getByLabel('Rahasiakan identitas').check();
  await page.getByLabel('Nama pelapor').fill('Zulkarnain');
  await page.getByLabel('Alamat lengkap').fill('Jalan Sunyi 7');
  await page.keyboard.press('Control+Enter');
  await expect(head(page)).toContainText('rahasia');
  const who = page.getByRole('region', { name: 'Pelapor' });
  await expect(who, 'not even on its own page').toContainText('Identitas dirahasiakan');
  await expect(page.getByRole('main')).not.toContainText('Zulkarnain');
  await page.goto('/#/pengaduan');
  await expect(page.getByRole('row', { name: /0001\/ADU/ })).toContainText('Dirahasiakan');
});
