// Beranda: what waits, by deadline, worked by keyboard.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.describe('with requests', () => {
  test.use({ office: 'practice', officer: 'latihan' });

  test('shows what waits, and the arrow keys and Enter open it', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Yang menunggu tindakan' });
    await expect(table).toBeVisible();
    await expect(table.getByRole('rowgroup').first()).toMatchAriaSnapshot({ name: 'columns.aria.yml' });
    await expect(table.getByRole('row').nth(1)).toMatchAriaSnapshot({ name: 'row.aria.yml' });
    await expect(page.getByRole('complementary', { name: 'Ringkasan' })).toMatchAriaSnapshot({
      name: 'figures.aria.yml',
    });
    await expectAccessible(page);

    const numbers = table.getByRole('link');
    await numbers.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(numbers.nth(1)).toBeFocused();
    const nomor = await numbers.nth(1).innerText();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: nomor }), 'Enter opens the request').toBeVisible();
  });

  test('tells each deadline by a word, not by colour alone', async ({ page }) => {
    const due = page
      .getByRole('row')
      .filter({ has: page.getByRole('link') })
      .locator('td:first-child');
    await expect(due.first()).toBeVisible();
    for (const text of await due.allInnerTexts()) {
      expect(text, 'a deadline is a word').toMatch(/Lewat \d+ hari kerja|Hari ini|\d+ hari kerja lagi/);
    }
  });

  test('the chart of two weeks can be read as a table', async ({ page }) => {
    await page.getByRole('button', { name: 'Lihat tabel' }).click();
    const table = page.getByRole('table', { name: 'Dua minggu ke depan' });
    await expect(table.getByRole('row'), 'ten working days and the heading').toHaveCount(11);
    await expectAccessible(page);
  });

  test('fits its window, 200 % zoom and forced colours', async ({ page }) => {
    await expect(page.getByRole('table')).toBeVisible();
    await expectFits(page);
    await expect(page.getByRole('button', { name: 'Permohonan baru' })).toBeInViewport();
    await page.setViewportSize(ZOOMED);
    await expectFits(page);
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await page
      .getByRole('navigation', { name: 'Menu utama' })
      .getByRole('link', { name: 'Register' })
      .click();
    await expect(page.getByRole('navigation', { name: 'Menu utama' }), 'the menu makes room').toBeHidden();
    await page.goBack();
    await page.emulateMedia({ forcedColors: 'active' });
    await expect(page.getByRole('table')).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('empty', () => {
  test.use({ office: 'real', officer: 'budi' });

  test('says what to do', async ({ page }) => {
    await expect(page.getByText('Belum ada permohonan yang harus dijawab.')).toBeVisible();
    await expect(page.getByText(/tekan F2/)).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('F2');
    await expect(page.getByRole('heading', { name: 'Permohonan baru' })).toBeVisible();
  });
});
