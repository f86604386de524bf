// Layani tamu: by keyboard alone from F2 to the slip; the door is found, the book has a line, nobody is named.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.use({ office: 'requests', officer: 'budi' });

test('F2 takes anyone: questions by digit, a line in the book, a slip to take home', async ({ page }) => {
  await page.keyboard.press('F2');
  await expect(page.getByRole('heading', { name: 'Apa yang Bapak/Ibu perlukan?' })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'tamu-tanya.aria.yml' });
  await expectAccessible(page);
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Tentang apa?' })).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'Pintunya: Bukan di sini' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert'), 'nobody is sent away without a place to go').toContainText(
    'Pilih ke mana tamu ini diarahkan',
  );
  await page.getByLabel('Diarahkan ke').selectOption('Komisi Pemberantasan Korupsi (KPK)');
  await expectAccessible(page);
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Slip untuk tamu' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Pratinjau slip' })).toContainText('www.kpk.go.id');
  const book = page.getByRole('region', { name: 'Buku tamu hari ini' }).first();
  await expect(book).toContainText('Bukan di sini: Komisi Pemberantasan Korupsi (KPK)');
  await book.getByRole('button', { name: /pulang$/ }).click();
  await expect(book.getByRole('button', { name: /pulang$/ })).toHaveCount(0);
  await expectAccessible(page);

  await page.keyboard.press('F2');
  await expect(page.getByRole('heading', { name: 'Apa yang Bapak/Ibu perlukan?' })).toBeVisible();
  await page.keyboard.press('4');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Buka formulir aspirasi' }).click();
  await expect(page.getByLabel('Klasifikasi')).toHaveValue('aspirasi');
});
