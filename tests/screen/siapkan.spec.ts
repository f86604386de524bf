// The set-up wizard on a fresh machine, by keyboard.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test('an office is set up by keyboard, with every fault at its step', async ({ page, door }) => {
  await expect(page.getByRole('heading', { name: 'Selamat datang di Meja PPID' })).toBeFocused();
  await expect(page.locator('#app')).toMatchAriaSnapshot({ name: 'welcome.aria.yml' });
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Siapkan kantor' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Badan publik'), 'each step begins in its first field').toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'office.aria.yml' });
  await expectAccessible(page);
  await page.keyboard.type('Pemerintah Kabupaten Contoh');
  await page.getByLabel('Pola nomor').fill('{n}/{kode_unit}/{tahun}');
  await page.getByLabel('Kode unit').fill('KOMINFO');
  await expect(page.getByRole('status', { name: 'Contoh nomor pertama' })).toHaveText(/^1\/KOMINFO\/20\d\d$/);
  await page.getByLabel('Kode unit').press('Enter');

  await expect(page.getByRole('heading', { name: 'Pejabat', level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kertas', level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  await expect(page.getByLabel('Nama lengkap')).toBeFocused();
  await page.keyboard.type('Siti Rahma');
  await page.getByLabel('Kata sandi', { exact: true }).fill('pendek');
  await page.getByLabel('Ulangi kata sandi', { exact: true }).fill('pendek');
  await page.keyboard.press('Enter');

  const summary = page.getByRole('alert').filter({ hasText: 'perlu diperbaiki' });
  await expect(summary, 'the first step with a fault opens, and says so').toBeFocused();
  await expect(page.getByRole('heading', { name: 'Kantor', level: 1 })).toBeVisible();
  await expect(page.getByLabel('Badan publik'), 'what was typed is still there').toHaveValue(
    'Pemerintah Kabupaten Contoh',
  );
  await summary.getByRole('button', { name: /Unit/ }).press('Enter');
  await expect(
    page.getByLabel('Unit atau PPID yang melayani'),
    'a line of the summary leads to its field',
  ).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('Dinas Komunikasi dan Informatika');

  await page
    .getByRole('navigation')
    .or(page.getByRole('list'))
    .getByRole('button', { name: 'Admin pertama' })
    .click();
  await expect(page.getByLabel('Nama masuk'), 'the other step shows its own faults').toHaveAttribute(
    'aria-invalid',
    'true',
  );
  await page.getByLabel('Nama masuk').fill('siti');
  await page.getByLabel('Kata sandi', { exact: true }).fill('rahasia-sekali');
  await page.getByLabel('Ulangi kata sandi', { exact: true }).fill('rahasia-sekali');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /Simpan kode pemulihan/ })).toBeFocused();
  const code = await page.getByRole('status', { name: 'Kode pemulihan' }).innerText();
  expect(code.length, 'the code is long enough to be one').toBeGreaterThan(15);
  await expectAccessible(page);
  const start = page.getByRole('button', { name: 'Mulai bekerja' });
  await expect(start, 'first the code has to be kept').toBeDisabled();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Simpan lembar (PDF)' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  await page.getByLabel(/Saya sudah menyimpan/).check();
  await start.press('Enter');

  await expect(page.getByText('Belum ada permohonan yang harus dijawab.')).toBeVisible();
  expect((await door.call('get_kantor', {})).unit).toBe('Dinas Komunikasi dan Informatika');
  await expect(page.getByText(code), 'the code is nowhere on the page any more').toHaveCount(0);
});

test('the wizard can be used at 200 % and in forced colours', async ({ page }) => {
  await page.setViewportSize(ZOOMED);
  await page.getByRole('button', { name: 'Siapkan kantor' }).click();
  await expect(page.getByLabel('Badan publik')).toBeFocused();
  await expectFits(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
});
