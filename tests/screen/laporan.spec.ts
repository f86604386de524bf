// The figures of the service: read without colour, opened by keyboard, and the cases behind a figure as many as it says.
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { disputed } from './objections';
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
  await expect(page.getByText('Tidak ada permohonan, keberatan, dan sengketa pada masa ini.')).toBeVisible();
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

test.describe('one objection among requests', () => {
  test.use({ office: 'requests' });

  test('objections stand by ground, time and outcome, and open their own pages by keyboard', async ({
    page,
    door,
  }) => {
    await disputed(door);
    await page.goto('/#/laporan');
    const part = page.getByRole('region', { name: 'Keberatan dan sengketa' });
    await expect(part.getByRole('link', { name: 'Keberatan diterima: 1. Buka keberatannya' })).toBeVisible();
    const grounds = page.getByRole('region', { name: 'Keberatan menurut alasan' });
    await expect(grounds, 'grounds may sum to more than objections').toContainText('dapat melebihi');
    await expect(page.getByRole('region', { name: 'Ketepatan tanggapan' })).toContainText(
      'Belum ditanggapi, masih dalam waktu',
    );
    await expect(page.getByRole('region', { name: 'Hasil keberatan' })).toContainText('Keberatan ditolak');
    await expectAccessible(page);
    await expectFits(page);

    const ground = grounds.getByRole('link', { name: /^Huruf d: .*: 1\. Buka keberatannya$/ });
    await tabTo(page, ground);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Huruf d');
    await expect(page.getByText('1 keberatan'), 'as many cases as the figure said').toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 }), 'the objection is one key away').toContainText(
      '/KEB',
    );
    await page.goBack();
    await page.keyboard.press('Escape');

    const brought = part.getByRole('link', { name: 'Sengketa diajukan: 1. Buka sengketanya' });
    await tabTo(page, brought);
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 sengketa')).toBeVisible();
    await expect(
      page.getByRole('link', { name: '012/XI/KIP-BB/PS/2026' }),
      'a dispute opens its page',
    ).toHaveAttribute('href', /^#\/keberatan\/sengketa\//);
  });
});

test('the figures are looked at, printed and saved as PDF by keyboard', async ({ page }) => {
  await page.evaluate(() => (window.print = () => undefined));
  await page.goto('/#/laporan');
  await expect(page.getByRole('heading', { name: 'Permohonan per bulan' })).toBeVisible();
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Cetak angka layanan' });
  const preview = dialog.getByRole('region', { name: 'Pratinjau angka layanan' });
  await expect(preview).toContainText('ANGKA LAYANAN INFORMASI PUBLIK');
  await expect(preview, 'the period is named').toContainText('1 Januari 2026 – 23 November 2026');
  await expect(preview, 'and whose figures they are').toContainText('Seluruh kantor');
  await expectAccessible(page);
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Simpan PDF' }).press('Enter');
  const file = await saving;
  expect(file.suggestedFilename()).toBe('Angka layanan 01-01-2026 sd 23-11-2026.pdf');
  expect((await readFile(await file.path())).subarray(0, 4).toString()).toBe('%PDF');
  await dialog.getByRole('radio', { name: /^A4/ }).check();
  await expect(preview).toContainText('ANGKA LAYANAN INFORMASI PUBLIK');
  await page.keyboard.press('Control+p');
  await expect(
    page.locator('#lembar-cetak img').first(),
    'pages are laid out for the printer',
  ).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator('#lembar-cetak'), 'and taken away with the dialog').toHaveCount(0);
});
