// Login and lock: the officer, the password, the wait after wrong ones, recovery, the way to the practice office.
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';
import { PASSWORD } from './offices';

test.use({ office: 'real' });

test('an officer logs in by keyboard alone', async ({ page }) => {
  await expect(
    page.getByLabel('Kata sandi', { exact: true }),
    'the password can be typed at once',
  ).toBeFocused();
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'login.aria.yml' });
  await expectAccessible(page);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  const chosen = page.getByRole('radio', { checked: true });
  const name = await chosen.evaluate((radio) => radio.closest('label')?.innerText.split('\n')[0]);
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByText(name ?? ''), 'the chosen officer is at work').toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a wrong password is said, and after several the next try has to wait', async ({ page, door }) => {
  const field = page.getByLabel('Kata sandi', { exact: true });
  for (let tries = 0; tries < 6 && !(await page.getByText(/Tunggu \d+ detik/).isVisible()); tries++) {
    await field.fill('bukan-ini');
    await page.keyboard.press('Enter');
    await expect(field, 'the fault stands with the field').toHaveAttribute('aria-invalid', 'true');
  }
  await expect(page.getByText(/Tunggu \d+ detik/), 'how long to wait is counted down').toBeVisible();
  await expect(page.getByRole('button', { name: 'Masuk' })).toBeDisabled();
  await expectAccessible(page);
  await expect(page.getByRole('button', { name: 'Masuk' }), 'after the wait one may try again').toBeEnabled({
    timeout: 60_000,
  });
  expect((await door.call('status', {})).keadaan).toBe('terkunci');
});

test('the recovery form names all that is missing', async ({ page }) => {
  await page.getByRole('button', { name: /Lupa kata sandi/ }).click();
  await page.getByRole('textbox', { name: 'Kode pemulihan' }).fill('AAAA-BBBB');
  await page.getByLabel('Kata sandi baru', { exact: true }).fill('satu-kata-sandi');
  await page.getByLabel('Ulangi kata sandi baru', { exact: true }).fill('lain-kata-sandi');
  await page.getByRole('button', { name: 'Ganti kata sandi dan masuk' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'tidak sama' })).toBeFocused();
  await page.getByLabel('Ulangi kata sandi baru', { exact: true }).fill('satu-kata-sandi');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('alert').filter({ hasText: /\S/ }),
    'a wrong code is refused in words',
  ).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Kode pemulihan' }), 'what was typed stays').toHaveValue(
    'AAAA-BBBB',
  );
  await expectAccessible(page);
});

test('the practice office is one click away and says what it is', async ({ page }) => {
  await page.getByRole('button', { name: 'Buat kantor latihan' }).click();
  await expect(page.getByText('LATIHAN – data karangan'), 'nobody takes it for the real office').toBeVisible({
    timeout: 60_000,
  });
  await page.keyboard.press('Control+l');
  await expect(page.getByText(/akun latihan, kata sandi latihan-meja/)).toBeVisible();
  await page.getByRole('button', { name: 'Kembali ke kantor' }).click();
  await expect(page.getByText('Budi Santoso'), 'the real officers are back').toBeVisible();
  await expect(page.getByText('LATIHAN – data karangan')).toHaveCount(0);
});

test('login can be read in forced colours and at 200 %', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await expectAccessible(page);
  await page.emulateMedia({ forcedColors: 'none' });
  await page.setViewportSize(ZOOMED);
  await expectFits(page);
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Menu' })).toBeVisible();
});

test.describe('with the recovery sheet', () => {
  test.use({ office: 'none' });

  test('a forgotten password is replaced', async ({ page, door }) => {
    const { kode_pemulihan } = await door.call('set_up', {
      kantor: {
        badan_publik: 'Kabupaten Contoh',
        unit: 'Diskominfo',
        admin: { nama: 'Siti Rahma', masuk: 'siti' },
      },
      kata_sandi: PASSWORD,
    });
    await door.call('lock', {});
    await page.reload();
    await page.getByRole('button', { name: /Lupa kata sandi/ }).click();
    await page.getByRole('textbox', { name: 'Kode pemulihan' }).fill(kode_pemulihan.toLowerCase());
    await page.getByLabel('Kata sandi baru', { exact: true }).fill('kata-sandi-lain');
    await page.getByLabel('Ulangi kata sandi baru', { exact: true }).fill('kata-sandi-lain');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Siti Rahma/ })).toBeVisible();
    await door.call('lock', {});
    await door.call('log_in', { masuk: 'siti', kata_sandi: 'kata-sandi-lain' });
  });
});
