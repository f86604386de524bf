// The register: the real PDF to look at, then as paper or file.
import { readFile } from 'node:fs/promises';
import { BONIFASIUS, register, WULANDARI } from './cases';
import { expect, expectAccessible, expectFits, test, ZOOMED } from './fixture';

test.use({ office: 'requests', officer: 'latihan' });
test.beforeEach(async ({ door }) => void (await register(door, BONIFASIUS, WULANDARI)));

test('the register is previewed as it will be printed, identities masked', async ({ page }) => {
  await page.goto('/#/register');
  const preview = page.getByRole('region', {
    name: 'Pratinjau register',
  });
  await expect(preview).toContainText('REGISTER PERMOHONAN INFORMASI PUBLIK');
  await expect(preview, 'names are masked').toContainText(/[A-Z]\. [A-Z]\./);
  await expect(page.getByText(/^\d+ permohonan · \d+ halaman$/)).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Cetak register" [level=1]
    - group "Tampilan"
    - button "Masukkan register lama…"
    - button "Tutup bulan"
    - button "Simpan Excel"
    - button "Simpan CSV"
    - button "Simpan PDF"
    - button "Buka"
    - button "Cetak"
    - form "Pilihan register":
      - text: Register
      - combobox "Register"
      - text: Masa
      - combobox "Masa"
      - textbox "Dari": 01-11-2026
      - textbox "Sampai": 23-11-2026
      - text: Unit
      - combobox "Unit"
      - group "Kertas"
      - group "Data pribadi"
      - combobox "Penanda tangan"
  `);
  await expectAccessible(page);

  await page.getByLabel('Dari').fill('22-11-2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Tidak ada isinya pada masa ini'), 'an empty period is said').toBeVisible();
  await expect(page.getByLabel('Masa', { exact: true })).toHaveValue('pilih');
  await page.getByLabel('Sampai').fill('1-11-2026');
  await page.keyboard.press('Tab');
  await expect(page.getByText('dari tidak sesudah sampai'), 'days that run backwards are said').toBeVisible();
});

test('the register leaves as CSV and Excel, in full only where that is chosen', async ({ page }) => {
  await page.goto('/#/register');
  await expect(page.getByText(/^\d+ permohonan/)).toBeVisible();
  const save = async (button: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await saving;
    return {
      name: file.suggestedFilename(),
      bytes: await readFile(await file.path()),
    };
  };

  const csv = await save('Simpan CSV');
  expect(csv.name).toMatch(/\.csv$/);
  expect(csv.bytes.toString('utf8')).toContain('Hasil uji zirkon di muara sungai');
  expect(csv.bytes.toString('utf8'), 'masked unless asked for in full').not.toContain('1901011203850001');
  await expect(page.getByText('Pencetakan ini dicatat.')).toBeVisible();

  await page.getByLabel('Lengkap').check();
  const full = await save('Simpan CSV');
  expect(full.bytes.toString('utf8')).toContain('1901011203850001');
  const excel = await save('Simpan Excel');
  expect(excel.bytes.subarray(0, 2).toString(), 'a workbook is a zip').toBe('PK');
});

test.describe('an officer at the counter', () => {
  test.use({ officer: 'budi' });

  test('cannot ask for identities in full', async ({ page }) => {
    await page.goto('/#/register');
    await expect(page.getByText('Data pribadi selalu disamarkan untuk peran Anda.')).toBeVisible();
    await expect(page.getByLabel('Lengkap')).toHaveCount(0);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize(ZOOMED);
    await expectFits(page);
    await expectAccessible(page);
  });
});

test('the lines of a register open their cases by keyboard, whichever register it is', async ({ page }) => {
  await page.goto('/#/register');
  await page.getByRole('radio', { name: 'Baris dan kasusnya' }).press('Space');
  const table = page.getByRole('table', { name: 'Permohonan informasi' });
  await expect(table.getByRole('link').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Register', { exact: true }).selectOption('Keberatan');
  await expect(page.getByText('Tidak ada isinya pada masa ini').first()).toBeVisible();
  await page.getByLabel('Register', { exact: true }).selectOption('Permohonan informasi');
  await table.getByRole('link').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 }), 'the case behind the line').toContainText('/PPID/');
});

test('a month that is over is reviewed and closed, and stays to be looked at', async ({ page, door }) => {
  await register(door, { ...WULANDARI, diterima: '2026-10-12T09:00:00+07:00' });
  await page.goto('/#/register');
  await page.getByRole('button', { name: 'Tutup bulan' }).press('Enter');
  const dialog = page.getByRole('dialog');
  const october = dialog.getByRole('listitem').filter({ hasText: 'Oktober 2026' });
  await expect(october).toContainText('Belum ditutup');
  await expectAccessible(page);
  await october.getByRole('button', { name: 'Periksa lalu tutup…' }).press('Enter');
  await dialog.getByLabel('Catatan pemeriksa').fill('Sudah diperiksa');
  await dialog.getByRole('button', { name: 'Tutup bulan ini' }).press('Enter');
  await expect(october).toContainText('Sudah ditutup');
  await expect(october.getByRole('button', { name: 'Lihat yang disimpan' })).toBeVisible();
});
