// The practice office as the window makes it: requests and both lists, so that whoever learns meets no empty screen.
import { expect, expectAccessible, test } from './fixture';

test('a practice office begun in the window has requests and both lists', async ({ page, door }) => {
  await page
    .getByRole('button', { name: /latihan/i })
    .first()
    .click();
  await expect(page.getByText('LATIHAN – data karangan')).toBeVisible({ timeout: 30_000 });
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  for (const [path, heading] of [
    ['informasi', 'Daftar Informasi Publik'],
    ['dikecualikan', 'Informasi dikecualikan'],
  ] as const) {
    await page.goto(`/#/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(rows.first(), `${heading} has something to look at`).toBeVisible();
    await expectAccessible(page);
  }
  const { jumlah, berlaku } = await door.call('ringkasan_informasi', {});
  expect(jumlah, 'the whole made-up list').toBeGreaterThan(20);
  expect(berlaku, 'set by decree').not.toBeNull();
});

test.describe('its screens', () => {
  test.use({ office: 'practice', officer: 'latihan' });

  test('the first page tells what the lists wait for', async ({ page }) => {
    await page.goto('/#/beranda');
    await expect(
      page.getByText(/pengecualian|Daftar Informasi Publik perlu diperbarui/).first(),
    ).toBeVisible();
    await expectAccessible(page);
  });
});
