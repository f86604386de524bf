// The list of requests: found, filtered by state, unit and officer, sorted, worked with the arrow keys.
import { BONIFASIUS, forwarded, register, take, WULANDARI } from './cases';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.use({ office: 'requests', officer: 'latihan' });

test('the list is searched, filtered, sorted and worked with the arrow keys', async ({ page, door }) => {
  await register(door, BONIFASIUS, WULANDARI);
  await page.goto('/#/permohonan');
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(rows).toHaveCount(25);
  await expect(page.getByText('1–25 dari 62')).toBeVisible();
  await page.getByRole('button', { name: 'Berikutnya' }).click();
  await expect(page.getByText('26–50 dari 62')).toBeVisible();

  await page.getByLabel('Cari', { exact: true }).fill('zirkon');
  await expect(rows, 'a search starts on the first page').toHaveCount(2);
  await expect(page.getByRole('main')).toMatchAriaSnapshot({
    name: 'list.aria.yml',
  });
  await expectAccessible(page);
  await page.getByLabel('Keadaan').selectOption('Dibatalkan');
  await expect(page.getByText('Tidak ada yang cocok'), 'an empty list says what to do').toBeVisible();
  await page.getByLabel('Keadaan').selectOption('Semua');
  await page.getByRole('button', { name: 'Saringan lain' }).press('Enter');
  await page.getByLabel('Diterima dari').fill('14-11-2026');
  await page.keyboard.press('Tab');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Wulandari Kertapati');
  await page.getByLabel('Diterima dari').fill('');
  await expect(rows).toHaveCount(2);

  await page.getByRole('button', { name: 'Pemohon', exact: true }).click();
  await expect(rows.first(), 'sorted by name').toContainText('Bonifasius Lado');
  await rows.first().getByRole('link').focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.last().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('0062/PPID/XI/2026');
  await page.goBack();
  await expect(rows.first(), 'the list is found as it was left').toContainText('Bonifasius Lado');
});

test('every state is told by its word, and the list narrows to it, to a unit and to an officer', async ({
  page,
  door,
}) => {
  const [bonifasius = '', wulandari = ''] = await register(door, BONIFASIUS, WULANDARI);
  const complete = { perintah: 'nyatakan_lengkap', catatan: '' } as const;
  await take(door, bonifasius, complete, forwarded('Bagian Keuangan Uji', '2026-11-25'));
  await take(door, wulandari, { perintah: 'cabut', tanggal: '2026-11-23', alasan: 'Sudah mendapat datanya' });
  await page.goto('/#/permohonan');
  await page.reload();
  await page.getByLabel('Cari', { exact: true }).fill('zirkon');
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Bonifasius' })).toContainText('Diproses');
  await expect(rows.filter({ hasText: 'Wulandari' })).toContainText('Dicabut pemohon');
  await expect(rows.filter({ hasText: 'Wulandari' }), 'nothing is due any more').toContainText(
    'Tidak berjalan',
  );

  const keadaan = page.getByLabel('Keadaan');
  await keadaan.selectOption('Belum selesai');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Bonifasius');
  await keadaan.selectOption('Sudah ditutup');
  await expect(rows).toContainText('Wulandari');
  await keadaan.selectOption('Semua');
  await page.getByLabel('Menunggu unit').selectOption('Bagian Keuangan Uji');
  await expect(rows).toContainText('Bonifasius');
  await page.getByLabel('Didaftarkan oleh').selectOption('Budi Santoso');
  await expect(page.getByText('Tidak ada yang cocok')).toBeVisible();
  await page.getByRole('search').getByRole('button', { name: 'Hapus saringan' }).click();
  await expect(rows).toHaveCount(25);

  await page.getByRole('combobox', { name: 'Cari permohonan' }).fill('zirkon muara');
  await expect(
    page.getByRole('listbox', { name: 'Hasil pencarian' }).getByRole('option'),
    'the search tells a closed one by its state',
  ).toContainText('Dicabut pemohon');
  await page.keyboard.press('Escape');

  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await expectAccessible(page);
});
