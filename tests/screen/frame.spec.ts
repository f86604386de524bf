// What stands around every screen: search, shortcuts, lock, the next officer.
import { expect, expectAccessible, test } from './fixture';
import { PASSWORD } from './offices';

test.use({ office: 'requests', officer: 'latihan' });

// Shortcuts count from the moment the desk stands.
test.beforeEach(({ page }) => expect(page.getByRole('main')).toBeVisible());

test('search finds a request by its number and opens it with Enter', async ({ page, door }) => {
  const { baris } = await door.call('list_permohonan', { urut: 'terbaru', halaman: 0 });
  const nomor = baris[0]?.nomor ?? '';
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Cari permohonan' });
  await expect(field).toBeFocused();
  await page.keyboard.type(nomor);
  await expect(page.getByRole('option').first()).toContainText(nomor);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: nomor })).toBeVisible();
});

test('search says when nothing fits, whatever is typed', async ({ page }) => {
  await page.keyboard.press('Control+k');
  for (const words of ['"', "' OR 1=1 --", 'tidak-akan-ada-xyz', '<script>alert(1)</script>']) {
    await page.getByRole('combobox').fill(words);
    await expect(page.getByText(/Tidak ada yang cocok/)).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox'), 'Esc leaves nothing behind').toHaveValue('');
});

test('? lists the shortcuts that work here, but not while one types', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('?');
  await expect(page.getByRole('combobox')).toHaveValue('?');
  await page.keyboard.press('Escape');
  await page.getByRole('main').focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Pintasan papan ketik' });
  await expect(help).toMatchAriaSnapshot({ name: 'help.aria.yml' });
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
});

test('Ctrl L locks, and nothing of the cases is left in the page', async ({ page, door }) => {
  const { baris } = await door.call('list_permohonan', { urut: 'terbaru', halaman: 0 });
  await page.goto(`/#/permohonan/${baris[0]?.id}`);
  await expect(page.getByRole('heading', { name: baris[0]?.nomor })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Meja terkunci' })).toBeVisible();
  expect((await door.call('status', {})).keadaan).toBe('terkunci');
  await expect(page.locator('body'), 'the applicant is not on the page').not.toContainText(
    baris[0]?.nama ?? '',
  );

  await page.getByLabel('Kata sandi', { exact: true }).fill('latihan-meja');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: baris[0]?.nomor }),
    'the same officer goes on',
  ).toBeVisible();
});

test('Ctrl L locks even while a dialog is open', async ({ page }) => {
  await page.getByRole('main').focus();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('F2');
  await expect(page.getByRole('dialog'), 'other shortcuts wait for the dialog').toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Meja terkunci' })).toBeVisible();
});

test('another officer takes over, and begins at Beranda', async ({ page }) => {
  await page.goto('/#/register');
  await page.getByRole('button', { name: /Siti Rahma/ }).click();
  await expectAccessible(page);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Budi Santoso/ })
    .press('Enter');
  await expect(page.getByRole('heading', { name: 'Meja terkunci' })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveValue('budi');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Budi Santoso/ })).toBeVisible();
  await expect(
    page.getByText('LATIHAN – data karangan'),
    'the practice office is marked on each screen',
  ).toBeVisible();
});

test('a desk left alone locks itself', async ({ page, door }) => {
  await page.clock.install();
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await page.clock.fastForward('20:00');
  await expect(page.getByRole('heading', { name: /terkunci|Masuk/ })).toBeVisible();
  expect((await door.call('status', {})).keadaan).toBe('terkunci');
});
