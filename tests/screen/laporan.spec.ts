// The figures of the service: read without colour, opened by keyboard, and the cases behind a figure as many as it says.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { tabTo } from './steps';

test.use({ office: 'practice', officer: 'latihan' });

test('the figures of the year stand as chart and table in one, and each opens its cases', async ({
  page,
}) => {
  await page.goto('/#/laporan');
  await expect(page.getByRole('heading', { name: 'Permohonan per bulan' })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'laporan.aria.yml' });
  await expectAccessible(page);
  await expectFits(page);
  const bar = page.getByRole('region', { name: 'Saluran' }).getByRole('link').first();
  const count = (await bar.textContent())?.trim() ?? '';
  await tabTo(page, bar);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Datang langsung');
  await expect(page.getByText(`${count} permohonan`), 'as many cases as the figure said').toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 }), 'a case is one key away').toContainText('/PPID/');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 }), 'and back are the cases').toHaveText(
    'Datang langsung',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Laporan');
});

test('a period without requests says so, and a wrong one is not asked for', async ({ page }) => {
  await page.goto('/#/laporan');
  await page.getByLabel('Masa', { exact: true }).selectOption('Pilih tanggal');
  await page.getByLabel('Dari', { exact: true }).fill('01-01-2021');
  await page.getByLabel('Sampai', { exact: true }).fill('31-12-2021');
  await page.getByLabel('Sampai', { exact: true }).press('Tab');
  await expect(page.getByText('Tidak ada permohonan pada masa ini.')).toBeVisible();
  await page.getByLabel('Sampai', { exact: true }).fill('31-12-2020');
  await page.getByLabel('Sampai', { exact: true }).press('Tab');
  await expect(page.getByText('dari tidak sesudah sampai')).toBeVisible();
});

test('at twice the size the figures stand below each other', async ({ page }) => {
  await page.setViewportSize(ZOOMED);
  await page.goto('/#/laporan');
  await expect(page.getByRole('heading', { name: 'Permohonan per bulan' })).toBeVisible();
  await expectFits(page);
  await expectAccessible(page);
});
