// Beranda: what waits, by deadline, of mine, of all and of a unit; the dispositions of today; worked by keyboard.
import type { Page } from '@playwright/test';
import { BONIFASIUS, forwarded, register, take, WULANDARI } from './cases';
import type { Door } from './door';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { seat } from './offices';

/** Bonifasius' request goes to one unit, Wulandari's to that and another; the page begins anew. */
async function forward(page: Page, door: Door): Promise<void> {
  const ids = await register(door, BONIFASIUS, WULANDARI);
  for (const id of ids)
    await take(
      door,
      id,
      { perintah: 'nyatakan_lengkap', catatan: '' },
      forwarded('Bagian Keuangan Uji', '2026-11-25'),
    );
  await take(door, ids[1] ?? '', forwarded('Dinas Sosial Uji', '2026-11-26'));
  await page.reload();
}

test.describe('with requests', () => {
  test.use({ office: 'requests', officer: 'latihan' });

  test('shows what waits, and the arrow keys and Enter open it', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Yang menunggu tindakan' });
    await expect(table).toBeVisible();
    await expect(table.getByRole('rowgroup').first()).toMatchAriaSnapshot({
      name: 'columns.aria.yml',
    });
    const first = table.getByRole('rowgroup').nth(1);
    await expect(first.getByRole('rowheader'), 'a group says how many stand in it').toHaveText(
      /Lewat batas\s*\d+/,
    );
    await expect(first.getByRole('row').nth(1)).toMatchAriaSnapshot({
      name: 'row.aria.yml',
    });
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

  test('narrows to mine and to a unit, and says the limit of each step', async ({ page, door }) => {
    await forward(page, door);
    const table = page.getByRole('table', { name: 'Yang menunggu tindakan' });
    await expect(page.getByRole('radio', { name: 'Saya' })).toBeChecked();
    await page.getByRole('radio', { name: 'Saya' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Semua' })).toBeChecked();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Per unit' })).toBeChecked();

    const keuangan = page.getByRole('radio', {
      name: 'Bagian Keuangan Uji menunggu 2',
    });
    await keuangan.check();
    const rows = table.getByRole('row').filter({ has: page.getByRole('link') });
    await expect(rows).toHaveCount(2);
    await expect(rows.first()).toContainText('Tunggu jawaban Bagian Keuangan Uji');
    await expect(rows.first(), 'a step may be due before the request').toContainText(
      'paling lambat Rabu, 25 Nov',
    );
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Dinas Sosial Uji menunggu 1' }).check();
    await expect(rows).toHaveCount(1);
    await expect(rows).toContainText('Wulandari Kertapati');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize(ZOOMED);
    await expectFits(page);
    await expectAccessible(page);
  });

  test('another officer sees none as mine, and finds the way to all', async ({ page, door }) => {
    await door.call('lock', {});
    await seat(door, 'requests', 'budi');
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Semua' }), 'who has none sees all').toBeChecked();
    await page.getByRole('radio', { name: 'Saya' }).check();
    await expect(page.getByText('Tidak ada yang menunggu dari pendaftaran Anda.')).toBeVisible();
    await page.getByRole('button', { name: 'Lihat semua' }).click();
    await expect(page.getByRole('table', { name: 'Yang menunggu tindakan' })).toBeVisible();
  });

  test('all dispositions of today are seen first and printed in one go', async ({ page, door }) => {
    await forward(page, door);
    await page.evaluate(() => (window.print = () => undefined));
    const { disposisi_hari_ini: count } = await door.call('beranda', {});
    await page.getByRole('button', { name: `Cetak disposisi hari ini (${count})` }).press('Enter');
    const dialog = page.getByRole('dialog', {
      name: 'Lembar disposisi hari ini',
    });
    const preview = dialog.getByRole('region', { name: /^Pratinjau/ });
    await expect(preview).toContainText('LEMBAR DISPOSISI');
    await expect(dialog.getByText(`Halaman 1 dari ${count}`), 'one sheet for each').toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Control+p');
    await expect(page.locator('#lembar-cetak img'), 'the sheets lie ready for the printer').toHaveCount(
      count,
    );
    await expect(preview, 'the first print is the original').not.toContainText(/salinan ke-/i);
    await page.keyboard.press('Control+p');
    await expect(preview, 'a second print says that it is a copy').toContainText(/salinan ke-1/i);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(
      page.getByRole('button', { name: /^Cetak disposisi/ }),
      'the focus comes back',
    ).toBeFocused();
  });

  test('each state counted leads to those requests on the list', async ({ page, door }) => {
    await forward(page, door);
    const { tahap } = await door.call('beranda', {});
    const diproses = tahap.find(({ keadaan }) => keadaan === 'diproses')?.jumlah;
    const states = page.getByRole('list', { name: 'Menurut keadaan' });
    const state = states.getByRole('listitem').filter({ hasText: 'Diproses' });
    await expect(state).toContainText(String(diproses));
    await state.getByRole('link').click();
    await expect(page.getByLabel('Keadaan')).toHaveValue('diproses');
    await expect(page.getByText(`${diproses} permohonan`, { exact: true })).toBeVisible();
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
    await expect(page.getByRole('button', { name: 'Cetak disposisi hari ini (0)' })).toBeDisabled();
    await page.getByRole('radio', { name: 'Per unit' }).check();
    await expect(page.getByText('Tidak ada unit yang ditunggu jawabannya.')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Alt+n');
    await expect(page.getByRole('heading', { name: 'Permohonan baru' })).toBeVisible();
  });
});
